import type { Lang } from '../../site/locales.ts';
import { routes } from '../../site/routes.ts';
import { scriptName } from '../../site/script-name.ts';

/** A script of data: where it is, and what stands in it. `loadScript` of site/data-script.ts reads it. */
export type DataScript = { name: string; href: string; script: string };

/** Data of a language, or of one module of it, as a script whose name holds its content. */
export function dataScript(lang: Lang, name: string, data: unknown, module?: { slug: string }): DataScript {
  const script = `export default ${JSON.stringify(data)};\n`;
  const full = scriptName(name, script);
  return { name: full, href: routes.script(lang, full, module), script };
}
