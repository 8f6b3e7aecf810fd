export type Element = { name: string; attributes: Record<string, string> };

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" };
const decode = (text: string): string =>
  text.replaceAll(/&(\w+|#\w+);/g, (whole, name: string) => entities[name] ?? whole);

const tag = /<([a-zA-Z][\w-]*)((?:\s+[^\s=>/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?|\s*\/(?!>))*)\s*\/?>/g;
const attribute = /([^\s=>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** The page without comments and without what its scripts and styles hold. */
const markup = (html: string): string =>
  html.replaceAll(/<!--[\s\S]*?-->/g, '').replaceAll(/(<(script|style)\b[^>]*>)[\s\S]*?(<\/\2>)/gi, '$1$3');

/** Every element of a built page, in order; names and attribute names in lower case. */
export const elements = (html: string): Element[] =>
  [...markup(html).matchAll(tag)].map(([, name, rest]) => ({
    name: (name as string).toLowerCase(),
    attributes: Object.fromEntries(
      [...(rest as string).matchAll(attribute)].map(([, key, double, single, bare]) => [
        (key as string).toLowerCase(),
        decode(double ?? single ?? bare ?? ''),
      ]),
    ),
  }));

/** What the scripts inside a page hold; data blocks are no scripts. */
export const inlineScripts = (html: string): string[] =>
  [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi)]
    .filter(([, attributes]) => !/\bsrc=|type="(?!module|text\/javascript)/.test(attributes ?? ''))
    .map(([, , code]) => code as string);

/** Modules a script names: 'static' ones come with it, 'dynamic' ones when it asks for them. */
export function importsIn(code: string, kind: 'static' | 'dynamic'): string[] {
  const pattern =
    kind === 'dynamic'
      ? /\bimport\(\s*(?:\/\*[^*]*\*\/\s*)?["'`]([^"'`]+)["'`]/g
      : /(?:^|[;}\n])\s*(?:import|export)\s*(?:[\w$*{}\s,]*?\bfrom\s*|\{[^}]*\}\s*from\s*|(?<=import\s*))["']([^"']+)["']/g;
  return [...code.matchAll(pattern)].map(([, from]) => from as string).filter((from) => /^\.{0,2}\//.test(from));
}
