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

/** From the start of the name to the cap of the rosette, which no letter crosses. */
const nameWidth = 158;

/** Size in millimetres on A4 paper, and the lines that a name may take at that size. */
const nameSizes = [
  { size: 17, most: 1 },
  { size: 13.5, most: 1 },
  { size: 11.5, most: 2 },
  { size: 8.5, most: 3 },
  { size: 6.4, most: 4 },
];

/** How small the name is set: an index into the sizes of certificate.css. Words that wrap early cost a tenth; none is broken. */
export function nameFit(name: string): number {
  const em = emWidth(name);
  const longest = Math.max(...name.split(/[\s-]/).map(emWidth));
  const isWordless = /\p{Script=Han}/u.test(name);
  const fit = nameSizes.findIndex(
    ({ size, most }) =>
      lines(most > 1 ? 1.1 * em : em, size, nameWidth) <= most && (isWordless || 1.1 * longest * size <= nameWidth),
  );
  return fit === -1 ? nameSizes.length - 1 : fit;
}

export type BodyTexts = {
  course: string;
  path: string;
  can: string[];
  modules: string;
  /** What stands at the foot: the lines under the line for a signature, or the text in the box of a self-issued record. */
  signed: string[] | null;
  selfIssued: string;
};

/** Height of the foot above the lower margin: room to sign by hand, or the box. */
function footHeight({ signed, selfIssued }: Pick<BodyTexts, 'signed' | 'selfIssued'>): number {
  if (!signed) return 10 + 4.4 * lines(running(selfIssued), 3.2, 76);
  return 18.5 + signed.reduce((sum, text) => sum + 4.4 * lines(running(text), 3.2, 82), 0);
}

const scales = [1, 0.92, 0.84, 0.76, 0.68, 0.6, 0.52] as const;

/** The faces of running text are narrower than those of titles. */
const running = (text: string): number => 0.93 * emWidth(text);

/**
 * How far the text below the waterline has to shrink to stand above the foot: an index into the scales of
 * certificate.css. Counted, not measured, so that screen and paper agree and a small screen changes nothing.
 */
export function bodyFit({ course, path, can, modules, ...voice }: BodyTexts): number {
  const foot = 22 + footHeight(voice);
  const level = scales.findIndex((scale) => {
    const size = 3.7 * scale;
    const items = can.reduce((sum, item) => sum + lines(running(item), size, 143), 0);
    const texts =
      8.4 +
      10.3 * lines(emWidth(course), 8.6 * scale, 148) +
      5.2 * lines(running(path), size, 148) +
      (items > 0 ? 9.8 + 5.4 * items : 0);
    const list = modules ? 4 + scale * 4.4 * lines(running(modules), 3.2 * scale, 131) : 0;
    return 88 + scale * texts + 3 + list + foot <= 210;
  });
  return level === -1 ? scales.length - 1 : level;
}
