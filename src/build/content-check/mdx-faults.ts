import { brokenAt } from '../../features/course/mdx.ts';
import type { Problem } from './problem.ts';

type Fault = Omit<Problem, 'file'>;

const short = (text: string): string => JSON.stringify(text.length > 78 ? `${text.slice(0, 77)}…` : text);

/** The first thing that keeps a text from being read as MDX, in plain words; undefined where all of it can be read. */
export function mdxFault(body: string): Fault | undefined {
  const broken = brokenAt(body);
  if (!broken) return undefined;
  const { line, column, reason } = broken;
  const text = body.split('\n')[line - 1] ?? '';
  const rest = text.slice(column - 1).trimEnd();
  const fault = (field: string, expected: string, remedy: string, found = short(rest || text.trim())): Fault => ({
    line,
    field,
    expected,
    found,
    remedy,
  });
  const [, name = ''] = /closing tag (?:for )?`<\/?([\w.:-]*)>`/.exec(reason) ?? [];
  if (/^Expected a closing tag/.test(reason)) {
    return /^(br|hr|img|wbr)$/.test(name)
      ? fault('tag', `<${name}/>`, `Write it with a slash: <${name}/>.`)
      : fault('tag', `</${name}> further down`, `Close it: </${name}>, with an empty line before it.`);
  }
  if (/^Expected the closing tag/.test(reason)) {
    const opened = /`<([\w.:-]+)>` opened at (\d+)/.exec(reason);
    const expected = `an empty line after <${opened?.[1] ?? name}> of line ${opened?.[2] ?? line} and before </${opened?.[1] ?? name}>`;
    return fault('tag', expected, 'Put the tags on lines of their own, with empty lines around them.');
  }
  if (/^Unexpected closing tag/.test(reason)) {
    const [, open, at] = /corresponding closing tag for `<([\w.:-]*)>` \((\d+)/.exec(reason) ?? [];
    return open
      ? fault('tag', `</${open}>, which closes the tag of line ${at}`, 'Close the inner tag first, then the outer one.')
      : fault('tag', `an opening <${name}> before it`, 'Add the opening tag, or remove this one.');
  }
  if (/closing brace/.test(reason)) {
    const remedy = 'Remove the brace; braces hold comments only, {/* like this */}.';
    return fault('text', 'a } for every {', remedy);
  }
  if (/Could not parse/.test(reason)) {
    return fault('text', 'content without code', 'Remove what stands in braces; they hold comments only.', short(text));
  }
  if (/^<!/.test(rest)) return fault('text', '{/* … */} around a comment', 'Write the comment as {/* … */}.');
  if (/^<\/?[A-Za-z]/.test(rest)) {
    if (/^<[\w.+-]+(:|@|:\/\/)\S+>/.test(rest)) {
      return fault('text', 'an address as [words](address)', 'Write it as a link with words of its own.');
    }
    const remedy = /[“”„‘’]/.test(rest.split('>', 1)[0] ?? '')
      ? 'Replace the curly quotation marks by straight ones.'
      : 'Put every value in straight quotation marks, and end the tag with > or />.';
    return fault('tag', 'attributes as name="value", then > or />', remedy);
  }
  if (rest.startsWith('<')) {
    return fault('text', 'no < but that of a tag', 'Say “less than”, or write &lt; for the sign.');
  }
  return fault('text', 'Markdown and tags that can be read', `Correct it. The parser says: ${reason}.`);
}
