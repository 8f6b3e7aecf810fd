const paragraphs = (text: string): string[] => text.split(/\n{2,}/);

/**
 * One text of two that were written at the same time in two windows: what stands in `theirs`, and below it the
 * paragraphs of `ours` that it lacks. Made again in either window it stays the same, so that two windows come to rest.
 */
export function bothTexts(theirs: string, ours: string): string {
  if (ours.includes(theirs)) return ours;
  if (theirs.includes(ours)) return theirs;
  const there = new Set(paragraphs(theirs));
  const more = paragraphs(ours).filter((paragraph) => !there.has(paragraph));
  return [theirs, ...more].join('\n\n');
}
