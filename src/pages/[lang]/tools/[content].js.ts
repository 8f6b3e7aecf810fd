import type { APIRoute } from 'astro';
import { loadLanguages } from '../../../features/course/load.ts';
import { loadContentScripts } from '../../../features/tools/load.ts';

export const getStaticPaths = async () => {
  const languages = await loadLanguages();
  const scripts = languages.map(async (lang) =>
    (await loadContentScripts(lang)).map(({ name, script }) => ({
      params: { lang, content: name.replace('tools/', '') },
      props: { script },
    })),
  );
  return (await Promise.all(scripts)).flat();
};

/** What a tool rests on, see features/tools/load.ts. */
export const GET: APIRoute<{ script: string }> = ({ props }) =>
  new Response(props.script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
