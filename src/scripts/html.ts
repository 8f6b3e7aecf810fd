import { parse as modulesOf } from 'es-module-lexer/js';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Element = { name: string; attributes: Record<string, string> };

/** The elements in and under a node, in the order of the page. */
function within(node: Tree.Node): Tree.Element[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  const inside = 'content' in node ? [...children, node.content] : children;
  return ['tagName' in node ? node : [], ...inside.map(within)].flat();
}

/** A page as a browser reads it that runs no script, so that what stands in `<noscript>` is looked at as well. */
const read = (html: string): Tree.Element[] => within(parse(html, { scriptingEnabled: false }));

const plain = ({ tagName, attrs }: Tree.Element): Element => ({
  name: tagName.toLowerCase(),
  attributes: Object.fromEntries(attrs.map(({ name, value }) => [name.toLowerCase(), value])),
});

/** Every element of a built page, in order; names and attribute names in lower case. */
export const elements = (html: string): Element[] => read(html).map(plain);

/** What the scripts inside a page hold; data blocks are no scripts. */
export const inlineScripts = (html: string): string[] =>
  read(html).flatMap((element) => {
    const { name, attributes } = plain(element);
    const isCode = !attributes.type || /^(module|text\/javascript)$/.test(attributes.type);
    if (name !== 'script' || 'src' in attributes || !isCode) return [];
    return element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
  });

/** Modules of the build a script names: 'static' ones come with it, 'dynamic' ones when it asks for them. */
export const importsIn = (code: string, kind: 'static' | 'dynamic'): string[] =>
  modulesOf(code)[0].flatMap(({ specifier, type }) => {
    const isWanted = type !== 'import-meta' && (type === 'dynamic') === (kind === 'dynamic');
    return isWanted && specifier && /^\.{0,2}\//.test(specifier) ? [specifier] : [];
  });
