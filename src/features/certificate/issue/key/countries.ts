import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };

/** Countries and territories as ISO 3166-1 lists them. The package adds "XK", which is assigned by its users. */
const countryCodes: readonly string[] = codes.flatMap(([code = '']) => (code === 'XK' ? [] : code));

/** The countries by their names in a language, in its order. */
export function countries(lang: string): { code: string; name: string }[] {
  const names = new Intl.DisplayNames(lang, { type: 'region' });
  return countryCodes
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((a, b) => a.name.localeCompare(b.name, lang));
}
