/** The sign before decimals that a spreadsheet is set to. */
export const decimalMarks = ['.', ','] as const;
export type DecimalMark = (typeof decimalMarks)[number];

/** The sign that this language writes before decimals, as far as a spreadsheet knows it. */
export const decimalMarkOf = (lang: string): DecimalMark =>
  new Intl.NumberFormat(lang, { numberingSystem: 'latn' })
    .formatToParts(0.5)
    .some(({ type, value }) => type === 'decimal' && value === ',')
    ? ','
    : '.';
