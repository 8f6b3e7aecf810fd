/** Draws one letter in the font that will print it, and gives the picture in any form that two can be compared in. */
export type Draw = (letter: string) => string;

/** Places that no version of Unicode fills: whatever the font, these are drawn as its sign for "no such letter". */
const nobodys = ['\u{10fffe}', '\ufdd0'];

/** Letters in these texts for which this device has no font, each once, in the order in which they come. */
export function withoutFont(texts: readonly string[], draw: Draw): string[] {
  const missing = new Set(nobodys.map(draw));
  // A device whose two empty signs differ draws them by number; then nothing can be told from a picture.
  if (missing.size > 1) return [];
  const letters = new Set(
    texts.flatMap((text) => [...text.normalize('NFC')].filter((sign) => /[\p{L}\p{N}]/u.test(sign))),
  );
  return [...letters].filter((letter) => missing.has(draw(letter)));
}
