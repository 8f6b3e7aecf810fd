// Guesses in silence what number.ts asks about; goes once no field is read by it any more.

/** Digits of Arabic (U+0660) and Persian or Urdu (U+06F0) as 0 to 9. */
const latinDigits = (text: string): string =>
  text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));

/**
 * Reads a figure as people of this language write it: "1,614", "1 614", "1.614,50", "٣٫٥". A separator that cannot be
 * one for thousands is taken for the decimal one, so that "0.5" and "0,5" are both a half everywhere.
 * Null if it is no figure.
 */
export function parseNumber(text: string, lang: string): number | null {
  const parts = new Intl.NumberFormat(lang, { useGrouping: true }).formatToParts(12345.6);
  const decimal = parts.find((part) => part.type === 'decimal')?.value ?? '.';
  let figure = latinDigits(text.trim())
    .replace(/[\s\u00a0\u202f\u2009'’٬]/g, '')
    .replace(/^[\u2212–]/, '-')
    .replaceAll('٫', '.');
  const [comma, point] = [figure.split(',').length - 1, figure.split('.').length - 1];
  if (comma && point) {
    // Both are there: the last one is the decimal separator.
    const last = figure.lastIndexOf(',') > figure.lastIndexOf('.') ? ',' : '.';
    figure = figure.replaceAll(last === ',' ? '.' : ',', '').replace(last, '.');
  } else if (comma || point) {
    const mark = comma ? ',' : '.';
    const grouped = new RegExp(`^-?[1-9]\\d{0,2}(\\${mark}\\d{3})+$`).test(figure);
    figure =
      grouped && (mark !== decimal || comma + point > 1) ? figure.replaceAll(mark, '') : figure.replace(mark, '.');
  }
  return /^-?\d+(\.\d+)?$/.test(figure) ? Number(figure) : null;
}
