import { expect, test } from 'vitest';
import { isLang, languageOrder, localeOf } from './locales.ts';

test('a language has its own name and direction without a list in the code', () => {
  expect(['ar', 'zh', 'en', 'fr', 'ru', 'es', 'pt', 'pt-BR', 'he', 'fa'].map(localeOf)).toEqual([
    { lang: 'ar', label: 'العربية', dir: 'rtl' },
    { lang: 'zh', label: '中文', dir: 'ltr' },
    { lang: 'en', label: 'English', dir: 'ltr' },
    { lang: 'fr', label: 'Français', dir: 'ltr' },
    { lang: 'ru', label: 'Русский', dir: 'ltr' },
    { lang: 'es', label: 'Español', dir: 'ltr' },
    { lang: 'pt', label: 'Português', dir: 'ltr' },
    { lang: 'pt-BR', label: 'Português (Brasil)', dir: 'ltr' },
    { lang: 'he', label: 'עברית', dir: 'rtl' },
    { lang: 'fa', label: 'فارسی', dir: 'rtl' },
  ]);
});

test('a folder is a language if its name is the tag of one', () => {
  expect(['pt', 'pt-BR', 'zh-Hant', 'sw', 'es-419'].filter((tag) => !isLang(tag))).toEqual([]);
  expect(['FR', 'portuguese', 'xx', 'tools', 'e', '', 'pt_BR'].filter(isLang)).toEqual([]);
});

test('languages stand in the order of the pages of the UN, and a seventh finds its place', () => {
  expect(languageOrder(['es', 'en', 'fr', 'zh', 'ru', 'ar', 'pt'])).toEqual(['ar', 'zh', 'en', 'fr', 'pt', 'ru', 'es']);
});
