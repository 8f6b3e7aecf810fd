/** The six official languages of the United Nations, in the order of the UN's own pages. */
export const locales = {
  ar: { label: 'العربية', lang: 'ar', dir: 'rtl' },
  zh: { label: '中文', lang: 'zh', dir: 'ltr' },
  en: { label: 'English', lang: 'en', dir: 'ltr' },
  fr: { label: 'Français', lang: 'fr', dir: 'ltr' },
  ru: { label: 'Русский', lang: 'ru', dir: 'ltr' },
  es: { label: 'Español', lang: 'es', dir: 'ltr' },
} as const satisfies Record<string, { label: string; lang: string; dir: 'ltr' | 'rtl' }>;

export type Lang = keyof typeof locales;
export type Locale = (typeof locales)[Lang];

/** Ids, keys and structure live here; other languages hold words. */
export const sourceLang: Lang = 'en';

export const isLang = (value: string): value is Lang => value in locales;
