import { type Reading, readNumber } from '../../../../site/number.ts';

/** What a typed figure is taken for, and what is said or asked about it. */
export type TypedFigure = {
  /** Null while it is no figure, or may be two and nobody has said which. */
  value: number | null;
  /** Two figures it may be, to choose from. */
  choices: number[];
  /** True where it was not written as a bare row of digits, so that it should be said how it was read. */
  isSaid: boolean;
  /** True for text that is no figure at all. */
  isUnreadable: boolean;
};

/** The mark this language writes between thousands. */
const groupMarkOf = (lang: string): string =>
  new Intl.NumberFormat(lang).formatToParts(123_456).find(({ type }) => type === 'group')?.value ?? '';

const figure = (value: number | null, text: string): TypedFigure => ({
  value,
  choices: [],
  isSaid: value !== null && !/^-?\d+$/.test(text.trim()),
  isUnreadable: false,
});

/**
 * Reads an answer as it is typed. A mark that this language puts between thousands is taken for that; another one that
 * may be for thousands or for decimals is asked about, and `chosen` is what the person said.
 */
export function typedFigure(text: string, lang: string, unit: string, chosen: number | undefined): TypedFigure {
  const reading: Reading = readNumber(text, lang, [unit, ...unit.split(/\s+/)]);
  if (reading.kind === 'number') return figure(reading.value, text);
  if (reading.kind === 'empty') return figure(null, text);
  if (reading.kind !== 'ambiguous') return { ...figure(null, text), isUnreadable: true };
  const mark = groupMarkOf(lang);
  if (mark !== '' && text.includes(mark)) return figure(reading.thousands, text);
  const choices = [reading.thousands, reading.decimal];
  return { ...figure(chosen !== undefined && choices.includes(chosen) ? chosen : null, text), choices };
}
