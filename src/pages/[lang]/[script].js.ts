import type { APIRoute } from 'astro';
import { loadLanguages } from '../../features/course/load.ts';
import { loadReferencePart } from '../../features/search/load.ts';

export const getStaticPaths = async () =>
  Promise.all(
    (await loadLanguages()).map(async (lang) => {
      const { name, script } = await loadReferencePart(lang);
      return { params: { lang, script: name }, props: { script } };
    }),
  );

/** What is found in the glossary and among the sources of a language. */
export const GET: APIRoute<{ script: string }> = ({ props }) =>
  new Response(props.script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
