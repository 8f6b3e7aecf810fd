/** Scripts that are written from right to left. */
const fromTheRight = ['Adlm', 'Arab', 'Aran', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Syrc', 'Thaa', 'Yezi'];

/** Which way a language is written, by its tag. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  const { script = '' } = new Intl.Locale(lang).maximize();
  return fromTheRight.includes(script) ? 'rtl' : 'ltr';
}
