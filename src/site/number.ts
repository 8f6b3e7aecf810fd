import { numberFormat } from './formats.ts';

/**
 * What became of a figure that somebody typed. A figure is never guessed in silence: "1.614" is one and a half in some
 * languages and sixteen hundred in others, so both readings are given, and the person is asked.
 */
export type Reading =
  | { kind: 'empty' }
  | { kind: 'number'; value: number }
  /** `usual` is the one of the two that the language of the page would write so. */
  | { kind: 'ambiguous'; thousands: number; decimal: number; usual: number }
  /** A row, a column or a table that was pasted: its cells as they stand, never joined into one figure. */
  | { kind: 'several'; rows: string[][] }
  | { kind: 'unreadable' };

/** Where the digits of each script begin: Arabic, Persian, N'Ko, Devanagari and so on to those of full width. */
const zeros = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040,
  0x17e0, 0x1810, 0xff10,
];

/** Digits of every script as 0 to 9. */
const latinDigits = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = zeros.find((each) => code >= each && code < each + 10);
    return zero === undefined ? digit : String(code - zero);
  });

/** Signs that mean the same, as one of them: "_" separates thousands and nothing else, "٫" decimals and nothing else. */
const plain = (text: string): string =>
  latinDigits(text)
    .replace(/[\u200b-\u200f\u061c\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .replace(/[،，]/g, ',')
    .replace(/．/g, '.')
    .replace(/[％٪﹪]/g, '%')
    .replace(/(\d)['’‘٬＇\s](?=\d)/g, '$1_')
    .replace(/[－−–—﹣‐‑]/g, '-')
    .replace(/＋/g, '+')
    .trim();

/** The cells of a pasted row, column or table; one cell of a spreadsheet brings a line break after it. */
function rowsOf(text: string): string[][] {
  const lines = text.replace(/[\r\n]+$/, '').split(/\r\n|\r|\n/);
  return lines.map((line) => line.split(/[\t;|]/).map((cell) => cell.trim()));
}

const isCurrency = (word: string): boolean =>
  /^[A-Z]{3}$/.test(word) && (Intl.supportedValuesOf?.('currency').includes(word) ?? true);

const folded = (word: string): string => word.toLowerCase().replace(/\.$/, '');

/** True for what may stand beside a figure and changes nothing of it: "%", "€", "EUR", or the unit that is asked for. */
function isUnit(word: string, units: readonly string[]): boolean {
  if (word === '' || word === '%' || /^\p{Sc}$/u.test(word) || isCurrency(word)) return true;
  // "hour" for "hours"; but never "k" for "kg", for it may mean thousands.
  return units.some((unit) => folded(unit) === folded(word) || folded(unit) === `${folded(word)}s`);
}

const western = /^\d{1,3}(_\d{3})+$/;
const indian = /^\d{1,2}(_\d{2})+_\d{3}$/;
/** Digits in groups, or without any. Only commas and signs that do nothing else stand between groups of two. */
const isWhole = (text: string, mark: string): boolean =>
  /^\d+$/.test(text) || western.test(text) || (mark !== '.' && indian.test(text));

/** A figure without sign and unit. */
function figure(text: string, decimalMark: string): Reading {
  const found = (whole: string, part: string): Reading => {
    const value = Number(`${whole.replaceAll('_', '') || '0'}.${part || '0'}`);
    return Number.isFinite(value) ? { kind: 'number', value } : { kind: 'unreadable' };
  };
  const unreadable: Reading = { kind: 'unreadable' };
  if (!/^[\d_.,٫]*\d$/.test(text)) return unreadable;
  const marks = [...text.replace(/[\d_]/g, '')];
  const last = marks.at(-1);
  if (last === undefined) return isWhole(text, '_') ? found(text, '') : unreadable;

  const place = text.lastIndexOf(last);
  const [before, after] = [text.slice(0, place), text.slice(place + 1)];
  const kinds = new Set(marks);
  // The same mark twice stands between groups; one that comes after another is the decimal one.
  if (kinds.size === 1 && marks.length > 1) {
    const grouped = text.replaceAll(last, '_');
    return last !== '٫' && !text.includes('_') && isWhole(grouped, last) ? found(grouped, '') : unreadable;
  }
  if (!/^\d+$/.test(after) || marks.filter((mark) => mark === last).length > 1) return unreadable;
  const [group = '_'] = marks;
  const whole = kinds.size === 1 ? before : before.replaceAll(group, '_');
  // Two kinds of marks: one between thousands, one before decimals, and no third.
  if (kinds.size > 2 || (kinds.size === 2 && (group === '٫' || before.includes('_')))) return unreadable;
  if (whole !== '' && !isWhole(whole, group)) return unreadable;
  if (last !== '٫' && kinds.size === 1 && /^[1-9]\d{0,2}$/.test(whole) && after.length === 3) {
    const [thousands, decimal] = [Number(whole + after), Number(`${whole}.${after}`)];
    return { kind: 'ambiguous', thousands, decimal, usual: last === decimalMark ? decimal : thousands };
  }
  return found(whole, after);
}

/** The mark that this language writes before decimals. */
const decimalMarkOf = (lang: string): string =>
  numberFormat(lang)
    .formatToParts(0.5)
    .find(({ type }) => type === 'decimal')?.value ?? '.';

/**
 * Reads a figure in any of the ways people write them: "1,614", "1 614", "1.614,50", "1,20,000", "٣٫٥", "２０ %",
 * "€ 1250". A separator that cannot be one for thousands is the decimal one, so "0.5" and "0,5" are a half everywhere.
 * `units` are words that may be typed along; any other word makes it unreadable, because "3 million" is not 3.
 */
export function readNumber(text: string, lang: string, units: readonly string[] = []): Reading {
  const rows = rowsOf(text);
  const cells = rows.flat().filter((cell) => cell !== '');
  if (cells.length === 0) return { kind: 'empty' };
  if (cells.length > 1) return { kind: 'several', rows };
  const [, first = '', sign = '', inner = '', digits = '', end = ''] =
    /^([^\d.,٫+-]*)([+-]?)\s*([^\d.,٫+-]*)([\d_.,٫]*)(.*)$/su.exec(plain(cells[0] as string)) ?? [];
  if (![first, inner, end].every((word) => isUnit(word.trim(), units))) return { kind: 'unreadable' };
  const reading = figure(digits, decimalMarkOf(lang));
  if (sign !== '-') return reading;
  if (reading.kind === 'number') return { kind: 'number', value: -reading.value };
  if (reading.kind !== 'ambiguous') return reading;
  const { thousands, decimal, usual } = reading;
  return { kind: 'ambiguous', thousands: -thousands, decimal: -decimal, usual: -usual };
}
