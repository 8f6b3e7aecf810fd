/** Rough widths in em, first match: marks stand on other letters, some scripts are square, capitals are wider. */
const widths: [RegExp, number][] = [
  [/\p{M}/u, 0],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/u, 1],
  [/[\p{Lu}\p{Script=Ethiopic}]/u, 0.78],
  [/\p{Script=Cyrillic}/u, 0.62],
];

/** Width of a text in em, as far as it can be told without its font. */
export const emWidth = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (widths.find(([of]) => of.test(letter))?.[1] ?? 0.54), 0);

/** Lines that words of this width take; sizes and widths in millimetres on A4 paper. */
const lines = (em: number, size: number, width: number): number => Math.ceil((em * size) / width);

const nameWidth = 245;

/** Size of the name: 0 on one line in full, 1 on up to two lines, 2 on up to three. */
export function nameFit(name: string): 0 | 1 | 2 {
  const em = emWidth(name);
  if (lines(em, 17, nameWidth) <= 1) return 0;
  return lines(em, 11.5, nameWidth) <= 2 ? 1 : 2;
}

export type BodyTexts = { course: string; path: string; can: string[]; modules: string; selfIssued: string };

const scales = [1, 0.92, 0.84, 0.76, 0.68, 0.6, 0.52] as const;

/** The faces of running text are narrower than those of titles. */
const running = (text: string): number => 0.93 * emWidth(text);

/**
 * How far the text below the waterline has to shrink to stand above the foot: an index into the scales of
 * certificate.css. Counted, not measured, so that screen and paper agree and a small screen changes nothing.
 */
export function bodyFit({ course, path, can, modules, selfIssued }: BodyTexts): number {
  const foot = 22 + 10 + 4.4 * lines(running(selfIssued), 3.2, 76);
  const level = scales.findIndex((scale) => {
    const size = 3.7 * scale;
    const items = can.reduce((sum, item) => sum + lines(running(item), size, 143), 0);
    const texts =
      8.4 +
      10.3 * lines(emWidth(course), 8.6 * scale, 148) +
      5.2 * lines(running(path), size, 148) +
      (items > 0 ? 9.8 + 5.4 * items : 0);
    const list = modules ? 4 + scale * 4.4 * lines(running(modules), 3.2 * scale, 245) : 0;
    return 88 + scale * texts + 3 + list + foot <= 210;
  });
  return level === -1 ? scales.length - 1 : level;
}
