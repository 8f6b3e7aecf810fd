import type { APIRoute } from 'astro';
import { loadLanguages } from '../../features/course/load.ts';
import { loadSearch } from '../../features/search/load.ts';

export const getStaticPaths = async () =>
  Promise.all(
    (await loadLanguages()).map(async (lang) => {
      const { name, script } = await loadSearch(lang);
      return { params: { lang, index: name }, props: { script } };
    }),
  );

/** The search index of a language. */
export const GET: APIRoute<{ script: string }> = ({ props }) =>
  new Response(props.script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
