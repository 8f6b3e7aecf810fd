// Making a format takes as long as a hundred uses of it, so each is made once.

const numbers = new Map<string, Intl.NumberFormat>();
const lists = new Map<string, Intl.ListFormat>();

function once<Format, Options>(
  known: Map<string, Format>,
  make: new (lang: string, options?: Options) => Format,
  lang: string,
  options?: Options,
): Format {
  const key = lang + JSON.stringify(options);
  const format = known.get(key) ?? new make(lang, options);
  known.set(key, format);
  return format;
}

/** How numbers are written in a language. */
export const numberFormat = (lang: string, options?: Intl.NumberFormatOptions): Intl.NumberFormat =>
  once(numbers, Intl.NumberFormat, lang, options);

/** How several things are listed in a language. */
export const listFormat = (lang: string, options?: Intl.ListFormatOptions): Intl.ListFormat =>
  once(lists, Intl.ListFormat, lang, options);
