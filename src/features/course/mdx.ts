export type Tag = { name: string; attributes: Record<string, string | true>; line: number };
export type Link = { href: string; line: number };

/** Line of an offset in a text, from 1. */
export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** Text of the same length and the same lines, with nothing on them. */
export const blank = (text: string): string => text.replaceAll(/[^\n]/g, ' ');

const attribute = /([\w:-]+)(?:=(?:"([^"]*)"|'([^']*)'|(\{[^}]*\})))?/g;
const tag = /<([A-Za-z][\w.]*)((?:\s+[\w:-]+(?:=(?:"[^"]*"|'[^']*'|\{[^}]*\}))?)*)\s*\/?>/g;

/** The body without comments, code blocks and code in the line, at the same lines. */
export const withoutCode = (body: string): string =>
  body
    .replaceAll(/^( *)(```+|~~~+)[^\n]*\n[\s\S]*?^\1\2[ \t]*$/gm, blank)
    .replaceAll(/\{\/\*[\s\S]*?\*\/\}/g, blank)
    .replaceAll(/`[^`\n]+`/g, blank);

/** Every opening tag of the body, HTML and SVG included, in order. */
export function tags(body: string): Tag[] {
  return [...body.matchAll(tag)].map((match) => ({
    name: match[1] as string,
    line: lineAt(body, match.index),
    attributes: Object.fromEntries(
      [...(match[2] as string).matchAll(attribute)].map(([, name, double, single, code]) => [
        name as string,
        double ?? single ?? code ?? true,
      ]),
    ),
  }));
}

/** Lines where a tag begins that does not end, so that nothing after it would be checked. */
export function brokenTags(body: string): number[] {
  const rest = body.replaceAll(tag, blank);
  return [...rest.matchAll(/<[A-Za-z]/g)].map((match) => lineAt(body, match.index));
}

/** Links written in Markdown or as <a href>. */
export function links(body: string): Link[] {
  const written = [...body.matchAll(/\[(?:[^\]\\]|\\.)*\]\(\s*<?([^)\s>]+)>?[^)]*\)/g)].map((match) => ({
    href: match[1] as string,
    line: lineAt(body, match.index),
  }));
  const anchors = tags(body).flatMap(({ name, attributes: { href }, line }) =>
    name === 'a' && typeof href === 'string' ? [{ href, line }] : [],
  );
  return [...written, ...anchors];
}

/** Ids that the headings of the body get on the page, as GitHub makes them. */
export function headingIds(body: string): string[] {
  const seen = new Map<string, number>();
  return [...body.matchAll(/^#{2,6}\s+(.+?)\s*#*\s*$/gm)].map((match) => {
    const plain = (match[1] as string).replaceAll(/<[^>]*>|[*_`]/g, '').replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1');
    const id = plain
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    const count = seen.get(id) ?? 0;
    seen.set(id, count + 1);
    return count === 0 ? id : `${id}-${count}`;
  });
}

/** A part of the body under a heading: its id on the page, its words, and its text. */
export type Section = { id: string; heading: string; text: string };

/** The parts of a body under its headings, in order; what stands before the first heading is left out. */
export function sections(body: string): Section[] {
  const ids = headingIds(body);
  const plain = (text: string) => paragraphs(text).map((paragraph) => paragraph.text);
  let index = -1;
  return body.split(/^(?=#{2,6}\s)/m).flatMap((part) => {
    if (!part.startsWith('#')) return [];
    const [, heading = ''] = /^#+\s+(.+?)\s*#*\s*$/m.exec(part) ?? [];
    index += 1;
    const text = plain(part.slice(part.indexOf('\n') + 1)).join(' ');
    return [{ id: ids[index] as string, heading: plain(heading).join(' '), text }];
  });
}

/** Running text of the body, paragraph by paragraph, as a reader reads it; drawings and their markup are left out. */
export function paragraphs(body: string): { text: string; line: number }[] {
  const bare = body
    .replaceAll(/^(import|export)\s[^\n]*$/gm, blank)
    .replaceAll(/<svg[\s\S]*?<\/svg>/g, blank)
    .replaceAll(/<Cite\b[^>]*>/g, blank)
    .replaceAll(tag, blank)
    .replaceAll(/^\|[\s|:-]+\|[ \t]*$/gm, blank)
    .replaceAll(/^\|.*\|[ \t]*$/gm, (row) => row.replaceAll('|', '\0'))
    .replaceAll(/<\/(?:td|th|li|p|dt|dd)>/g, '\0')
    .replaceAll(/<\/[A-Za-z][\w.]*>/g, blank)
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/^[ \t]*(?:#+|[-*+]|\d+\.|>)[ \t]+/gm, blank)
    .replaceAll(/\*\*|__|\*/g, '');
  const blocks = [...bare.matchAll(/(?:(?!\n[ \t]*\n)[^\0])+/g)].map((match) => ({
    text: match[0].replaceAll(/\s+/g, ' ').trim(),
    line: lineAt(bare, match.index + match[0].search(/\S/)),
  }));
  return blocks.filter(({ text }) => text !== '');
}
