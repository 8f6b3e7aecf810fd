import { loadLanguages, loadOutline } from '../features/course/load.ts';
import type { ModuleNode } from '../features/course/outline.ts';
import { loadTools } from '../features/tools/load.ts';
import type { ToolId } from '../features/tools/registry.ts';
import type { Lang } from '../site/locales.ts';

/** One page in every language. */
export const languagePages = async () => (await loadLanguages()).map((lang) => ({ params: { lang }, props: { lang } }));

/** The page of a tool in every language, if this course has the content for it. */
export async function toolPages(id: ToolId) {
  const pages = await languagePages();
  const found = await Promise.all(pages.map(async ({ props }) => (await loadTools(props.lang)).includes(id)));
  return pages.filter((_, index) => found[index]);
}

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
