import { type Lang, localeOf } from './locales.ts';

/** Attributes for what is written in another language than the page it stands on, so that it is read and set as its own. */
export const writtenIn = (written: Lang | undefined, page?: Lang): { lang?: Lang; dir?: 'ltr' | 'rtl' } =>
  written === undefined || written === page ? {} : { lang: written, dir: localeOf(written).dir };
