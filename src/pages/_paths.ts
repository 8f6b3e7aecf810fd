import { loadLanguages, loadOutline } from '../features/course/load.ts';
import type { ModuleNode } from '../features/course/outline.ts';
import type { Lang } from '../i18n/locales.ts';

/** One page in every language. */
export const languagePages = async () => (await loadLanguages()).map((lang) => ({ params: { lang }, props: { lang } }));

/** One page for every open module that passes the test, in every language. */
export async function modulePages(has: (module: ModuleNode) => boolean = () => true) {
  const pages: { params: { lang: Lang; module: string }; props: { lang: Lang; module: ModuleNode } }[] = [];
  for (const lang of await loadLanguages()) {
    const { modules } = await loadOutline(lang);
    for (const module of modules) {
      if (module.open && has(module)) pages.push({ params: { lang, module: module.slug }, props: { lang, module } });
    }
  }
  return pages;
}
