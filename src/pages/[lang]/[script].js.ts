import type { APIRoute } from 'astro';
import { loadLanguages } from '../../features/course/load.ts';
import { loadJourney } from '../../features/journey/load.ts';
import { loadReferencePart } from '../../features/search/load.ts';

export const getStaticPaths = async () =>
  Promise.all(
    (await loadLanguages()).map(async (lang) => {
      const scripts = [await loadReferencePart(lang), (await loadJourney(lang)).script];
      return scripts.map(({ name, script }) => ({ params: { lang, script: name }, props: { script } }));
    }),
  ).then((all) => all.flat());

/** What is found in the glossary and among the sources of a language, and the course as a learner goes through it. */
export const GET: APIRoute<{ script: string }> = ({ props }) =>
  new Response(props.script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
