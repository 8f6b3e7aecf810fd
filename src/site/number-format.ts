const formats = new Map<string, Intl.NumberFormat>();

/** How numbers are written in a language. Making one takes as long as a hundred numbers, so each is made once. */
export function numberFormat(lang: string, options?: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = lang + JSON.stringify(options);
  const made = formats.get(key) ?? new Intl.NumberFormat(lang, options);
  formats.set(key, made);
  return made;
}
