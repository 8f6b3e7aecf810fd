import type { APIRoute } from 'astro';
import { loadLanguages } from '../../../../features/course/load.ts';
import { loadAllScripts } from '../../../../features/quiz/bank/load.ts';

export const getStaticPaths = async () =>
  (
    await Promise.all(
      (
        await loadLanguages()
      ).map(async (lang) =>
        (
          await loadAllScripts(lang)
        ).map(({ module, name, script }) => ({
          params: { lang, module, bank: name },
          props: { script },
        })),
      ),
    )
  ).flat();

/** Questions of a module, see features/quiz/bank. */
export const GET: APIRoute<{ script: string }> = ({ props }) =>
  new Response(props.script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
