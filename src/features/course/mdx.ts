import Slugger from 'github-slugger';
import { type MdastNode, type MdxJsxAttributeUnion, mdxToMdast } from 'satteri';

// The text of a page, read with the parser that makes the page: what is checked and searched is what is shown.

/** `code`: attributes whose value is code, in braces. */
export type Tag = {
  name: string;
  attributes: Record<string, string | true>;
  code: string[];
  line: number;
  hasDrawing: boolean;
};
export type MdxLink = { href: string; line: number };
export type Heading = { id: string; text: string; depth: number; line: number };
export type Paragraph = { text: string; line: number };
/** A part of the text under a heading: its id on the page, its words, and its text. */
export type Section = { id: string; heading: string; text: string };

type Broken = { line: number; column: number; reason: string };
type Parsed = { nodes: MdastNode[]; broken?: Broken };
/** A dozen rules read each page. */
const known = new Map<string, Parsed>();

/** The nodes at the top of a text; none where it cannot be read, and why. */
function parsed(body: string): Parsed {
  const before = known.get(body);
  if (before) return before;
  let found: Parsed;
  try {
    found = { nodes: childrenOf(mdxToMdast(body)) };
  } catch (error) {
    const { message } = error as Error;
    const [, line = '1', column = '1', reason = message] =
      /^(\d+):(\d+): ([\s\S]*?)(?: \([\w:-]+\))?$/.exec(message) ?? [];
    found = { nodes: [], broken: { line: Number(line), column: Number(column), reason } };
  }
  known.set(body, found);
  return found;
}

const childrenOf = (node: MdastNode): MdastNode[] => ('children' in node ? (node.children as MdastNode[]) : []);
const lineOf = (node: MdastNode): number => node.position?.start.line ?? 1;

/** Every node of a text, each before what stands in it. */
const allNodes = (nodes: readonly MdastNode[]): MdastNode[] =>
  nodes.flatMap((node) => [node, ...allNodes(childrenOf(node))]);

const isTag = (node: MdastNode) => node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
const isDrawing = (node: MdastNode) => isTag(node) && node.name === 'svg';

/** True for `name="value"` and for a name alone. */
const isText = (each: MdxJsxAttributeUnion): each is MdxJsxAttributeUnion & { name: string; value?: string | null } =>
  each.type === 'mdxJsxAttribute' && (typeof each.value === 'string' || !each.value);

/** Where and why a text cannot be read: a tag that does not end, for one. */
export const brokenAt = (body: string): Broken | undefined => parsed(body).broken;

/** Every tag of a text, HTML and SVG included, in order. */
export const tagsIn = (body: string): Tag[] =>
  allNodes(parsed(body).nodes)
    .filter(isTag)
    .map((node) => ({
      name: node.name ?? '',
      line: lineOf(node),
      attributes: Object.fromEntries(
        node.attributes.flatMap((each) => (isText(each) ? [[each.name, each.value ?? true]] : [])),
      ),
      code: node.attributes.flatMap((each) => {
        if (isText(each)) return [];
        return each.type === 'mdxJsxAttribute' ? [each.name] : [each.value];
      }),
      hasDrawing: allNodes(childrenOf(node)).some(isDrawing),
    }));

/** One comment after another and nothing between them: what stands there would be run. */
const isComment = /^\s*(?:\/\*(?:(?!\*\/)[\s\S])*\*\/\s*)*$/;

/** A word in a drawing, where it stands in it, and the size of the drawing. */
export type DrawnText = {
  text: string;
  x: number;
  y: number;
  anchor: string;
  class: string;
  size: [number, number];
  line: number;
};

/** The words of every drawing in a text; those that are turned, or moved as a group, stand where nobody can tell. */
export const drawnTexts = (body: string): DrawnText[] =>
  allNodes(parsed(body).nodes)
    .filter(isDrawing)
    .flatMap((drawing) => {
      const [, , width = 0, height = 0] = textOf(drawing, 'viewBox')
        .split(/[\s,]+/)
        .map(Number);
      return drawnIn(drawing, [width, height]);
    });

const textOf = (node: MdastNode, name: string): string => {
  const found = isTag(node) && node.attributes.find((each) => 'name' in each && each.name === name);
  return found && typeof found.value === 'string' ? found.value : '';
};

const drawnIn = (node: MdastNode, size: [number, number]): DrawnText[] =>
  childrenOf(node).flatMap((each) => {
    if (!isTag(each) || textOf(each, 'transform')) return [];
    if (each.name !== 'text') return drawnIn(each, size);
    if (childrenOf(each).some((part) => textOf(part, 'x') || textOf(part, 'dx'))) return [];
    const place = { x: Number(textOf(each, 'x')), y: Number(textOf(each, 'y')), anchor: textOf(each, 'text-anchor') };
    return [{ text: wordsOf(each).trim(), ...place, class: textOf(each, 'class'), size, line: lineOf(each) }];
  });

/** Code in a text: lines that import and what stands in braces. A comment is none. */
export const codeIn = (body: string): Paragraph[] =>
  allNodes(parsed(body).nodes).flatMap((node) => {
    const isCode = node.type === 'mdxjsEsm' || node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';
    return isCode && !isComment.test(node.value) ? [{ text: node.value, line: lineOf(node) }] : [];
  });

/** Links written in Markdown or as <a href>. */
export const links = (body: string): MdxLink[] =>
  allNodes(parsed(body).nodes).flatMap((node) => {
    if (node.type === 'link' || node.type === 'definition') return [{ href: node.url, line: lineOf(node) }];
    const href =
      isTag(node) && node.name === 'a' && node.attributes.find((each) => 'name' in each && each.name === 'href');
    return href && typeof href.value === 'string' ? [{ href: href.value, line: lineOf(node) }] : [];
  });

/** Pictures written in Markdown, which a page would have to fetch. */
export const imagesIn = (body: string): MdxLink[] =>
  allNodes(parsed(body).nodes).flatMap((node) => {
    if (node.type === 'image') return [{ href: node.url, line: lineOf(node) }];
    return node.type === 'imageReference' ? [{ href: node.identifier, line: lineOf(node) }] : [];
  });

/** The words of a node as a reader reads them. */
const wordsOf = (node: MdastNode): string =>
  node.type === 'text' || node.type === 'inlineCode' ? node.value : childrenOf(node).map(wordsOf).join('');

/**
 * Headings of a text, with the ids they get on the page: a translation has those of its source, heading by heading, and
 * makes one only for a heading that the source does not have.
 */
export function headings(body: string, source = body): Heading[] {
  const slugger = new Slugger();
  const ids = source === body ? [] : headings(source).map(({ id }) => id);
  return allNodes(parsed(body).nodes).flatMap((node) => {
    if (node.type !== 'heading') return [];
    const text = wordsOf(node);
    return [{ id: ids.shift() ?? slugger.slug(text), text, depth: node.depth, line: lineOf(node) }];
  });
}

/** What runs on within a line; everything else begins a paragraph of its own. */
const inline = /^(text|inlineCode|emphasis|strong|delete|link|linkReference|break)$/;
const inlineTag = /^(a|abbr|b|br|em|i|q|span|strong|sub|sup|Term|Cite)$/;
const runsOn = (node: MdastNode): boolean =>
  inline.test(node.type) || (isTag(node) && inlineTag.test(node.name ?? '')) || node.type === 'mdxTextExpression';

/** Running text, paragraph by paragraph and cell by cell, as a reader reads it; drawings are left out. */
const paragraphsOf = (nodes: readonly MdastNode[]): Paragraph[] => {
  const found: Paragraph[] = [];
  let run: MdastNode[] = [];
  const end = () => {
    const text = run.map(wordsOf).join('').replaceAll(/\s+/g, ' ').trim();
    if (run[0] && text) found.push({ text, line: lineOf(run.find((node) => wordsOf(node).trim()) ?? run[0]) });
    run = [];
  };
  for (const node of nodes) {
    if (runsOn(node)) run.push(node);
    else {
      end();
      if (!isDrawing(node)) found.push(...paragraphsOf(childrenOf(node)));
    }
  }
  end();
  return found;
};

export const paragraphs = (body: string): Paragraph[] => paragraphsOf(parsed(body).nodes);

/** The parts of a text under its headings, in order; what stands before the first heading is left out. */
export function sections(body: string, source = body): Section[] {
  const heads = headings(body, source);
  const all = paragraphs(body);
  return heads.map(({ id, text, line }, index) => {
    const end = heads[index + 1]?.line ?? Number.POSITIVE_INFINITY;
    const under = all.filter((paragraph) => paragraph.line > line && paragraph.line < end);
    return { id, heading: text, text: under.map((paragraph) => paragraph.text).join(' ') };
  });
}
