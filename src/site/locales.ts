import { directionOf } from './direction.ts';

/** The tag of a language, as its folder in the content is called: "pt", "pt-BR", "zh-Hant". */
export type Lang = string;
export type Locale = { lang: Lang; label: string; dir: 'ltr' | 'rtl' };

/** Ids, keys and structure live here; other languages hold words. */
export const sourceLang: Lang = 'en';

const nameOf = (lang: Lang, inLang: Lang): string | undefined =>
  new Intl.DisplayNames([inLang], { type: 'language', fallback: 'none' }).of(lang);

/** True for the tag of a language that has a name. Which languages a course has, its folders say. */
export const isLang = (value: string): boolean =>
  /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/.test(value) && nameOf(value, 'en') !== undefined;

/** What a language is called by those who speak it, and which way it is written. */
export function localeOf(lang: Lang): Locale {
  const name = nameOf(lang, lang) ?? lang;
  const [first = '', ...rest] = name;
  return {
    lang,
    label: first.toLocaleUpperCase(lang) + rest.join(''),
    dir: directionOf(lang),
  };
}

/** In the order of their names in the source language, which for six of them is the order of the UN's own pages. */
export const languageOrder = (languages: readonly Lang[]): Lang[] => {
  const name = (lang: Lang) => nameOf(lang, sourceLang) ?? lang;
  return [...languages].sort((a, b) => name(a).localeCompare(name(b), sourceLang));
};
