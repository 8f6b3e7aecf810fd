/**
 * What was last worked on with a tool in this window: a saved case by its id, or one that is not saved yet. `learner` is
 * who worked on it, missing where nobody was known.
 */
export type CaseDraft = { id: string | null; name: string; data: string; learner?: string | null };

/** The draft in a text that was kept, or null: whatever stands there is checked again by whoever opens the case. */
export function readDraft(text: string | null): CaseDraft | null {
  try {
    const { id, name, data, learner } = Object(JSON.parse(text ?? 'null')) as Record<string, unknown>;
    if (typeof name !== 'string' || typeof data !== 'string') return null;
    return {
      id: typeof id === 'string' ? id : null,
      name: name.slice(0, 120),
      data,
      ...(typeof learner === 'string' && { learner }),
    };
  } catch {
    return null;
  }
}

/** A name for a copy that none of these cases has: "Lamps 2", "Lamps 3". */
export function freeName(name: string, taken: readonly string[]): string {
  if (!taken.includes(name)) return name;
  const stem = name.replace(/ \d+$/, '').slice(0, 110);
  for (let number = 2; ; number++) if (!taken.includes(`${stem} ${number}`)) return `${stem} ${number}`;
}
