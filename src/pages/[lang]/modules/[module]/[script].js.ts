import type { APIRoute } from 'astro';
import { loadLanguages, loadOutline } from '../../../../features/course/load.ts';
import { loadBankScripts } from '../../../../features/quiz/bank/load.ts';
import { loadModulePart } from '../../../../features/search/load.ts';

export const getStaticPaths = async () => {
  const found = [];
  for (const lang of await loadLanguages()) {
    for (const module of (await loadOutline(lang)).modules.filter(({ open }) => open)) {
      const scripts = [...Object.values(await loadBankScripts(lang, module)), await loadModulePart(lang, module)];
      for (const { name, script } of scripts) {
        found.push({ params: { lang, module: module.slug, script: name }, props: { script } });
      }
    }
  }
  return found;
};

/** Data of a module: its questions (features/quiz/bank) and what is found in it (features/search). */
export const GET: APIRoute<{ script: string }> = ({ props }) =>
  new Response(props.script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
