import { listFormat, numberFormat } from './formats.ts';

/** One entry of the interface: a text, or one text for each plural category of its language. */
export type Word = string | Partial<Record<Intl.LDMLPluralRule, string>>;

/** Entries of interface.yaml under flat keys: "lesson.complete". */
export type Words = Record<string, Word>;

/** What is filled in: a text, a number written as the language does, or texts listed as it does. */
export type Param = string | number | readonly string[];

export type Params = Record<string, Param>;

/** A key of the interface, from the types that src/build/word-types.ts makes of content/en/interface.yaml. */
export type WordKey = keyof InterfaceWords;

/** Keys of texts that have nothing to fill in. */
export type PlainKey = { [K in WordKey]: [InterfaceWords[K]] extends [never] ? K : never }[WordKey];

/** Gives the text for a key, with all that stands in its braces filled in; numbers are written as the language does. */
export interface Translate {
  (key: PlainKey): string;
  <K extends WordKey>(key: K, params: Record<InterfaceWords[K], Param> & Params): string;
}

/** Turns nested YAML into flat keys. An object is a plural entry if it has the category every language has: "other". */
export function flatten(tree: object, prefix = ''): Words {
  const words: Words = {};
  for (const [name, value] of Object.entries(tree)) {
    const key = prefix + name;
    if (typeof value === 'string' || 'other' in value) words[key] = value;
    else Object.assign(words, flatten(value, `${key}.`));
  }
  return words;
}

/** The entries whose keys start with one of the prefixes, to hand an island no more words than it says. */
export function pick(words: Words, ...prefixes: string[]): Words {
  return Object.fromEntries(
    Object.entries(words).filter(([key]) => prefixes.some((prefix) => key.startsWith(`${prefix}.`))),
  );
}

/**
 * A translator for one language. `{n}` chooses the plural form and every `{name}` is replaced, several texts by a list.
 * @throws if the key does not exist: a missing word is an error of the build, not a blank on the page.
 */
export function translator(words: Words, lang: string): Translate {
  const plural = new Intl.PluralRules(lang);
  return (key: string, params: Params = {}) => {
    const word = words[key];
    if (word === undefined) throw new Error(`No word "${key}" for "${lang}": add it to interface.yaml`);
    const text = typeof word === 'string' ? word : (word[plural.select(Number(params.n))] ?? word.other ?? key);
    return text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = params[name] ?? '';
      if (typeof value === 'number') return formatNumber(value, lang);
      return typeof value === 'string' ? value : listFormat(lang, { style: 'narrow' }).format(value);
    });
  };
}

/** A number as the language writes it; thousands with a thin non-breaking space where the language has no habit of its own. */
export function formatNumber(value: number, lang: string, options?: Intl.NumberFormatOptions): string {
  const parts = numberFormat(lang, options).formatToParts(value);
  return parts.map((part) => (part.type === 'group' && lang === 'en' ? '\u202f' : part.value)).join('');
}

/** A calendar day, written out: "22 November 2026". A moment is read in the zone of the device, an ISO day as it stands. */
export const formatDate = (day: number | string, lang: string): string =>
  new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
    dateStyle: 'long',
    timeZone: typeof day === 'string' ? 'UTC' : undefined,
  }).format(new Date(day));

/** A size in the largest unit that keeps it above one: "1.2 MB". */
export function formatBytes(bytes: number, lang: string): string {
  const [unit, size] = bytes >= 1e9 ? ['gigabyte', 1e9] : bytes >= 1e6 ? ['megabyte', 1e6] : ['kilobyte', 1e3];
  return new Intl.NumberFormat(lang, {
    style: 'unit',
    unit: unit as string,
    maximumFractionDigits: bytes >= 1e6 ? 1 : 0,
  }).format(Math.max(bytes / (size as number), bytes > 0 ? 1 : 0));
}

/** A month, written out: "November 2026". `month` is ISO: "2026-11" or a whole date. */
export const formatMonth = (month: string, lang: string): string =>
  new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month.slice(0, 7)}-01T00:00:00Z`),
  );
