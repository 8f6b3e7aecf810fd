import { LineCounter, parseDocument } from 'yaml';
import { decode } from './decode.ts';
import { pageMarkup } from './markup.ts';
import { mdxFault } from './mdx-faults.ts';
import { type Path, type Problem, quote, type Read } from './problem.ts';
import { lineOfYaml, yamlFault } from './yaml-faults.ts';
import { oddSpace, yamlSlips } from './yaml-slips.ts';

/** A file that was read: its data, and the lines its parts stand on. */
export type ContentSource = Read & {
  /** Text of an MDX file after the front matter, at the lines it has in the file; empty for YAML. */
  body: string;
  /** What is wrong with it by itself: the first fault that keeps it from being read, or all in a page that can be. */
  problems: Problem[];
};

/** A file of the content folder that holds no data, or none that can be read. */
const unread = (file: string, problems: Problem[], body = ''): ContentSource => ({
  file,
  data: undefined,
  lineOf: () => 1,
  body,
  problems,
});

/** Reads a file by the ending of its name. What is neither YAML nor MDX has a name and nothing else. */
export function readSource(file: string, content: string | Uint8Array): ContentSource {
  const isMdx = file.endsWith('.mdx');
  if (!isMdx && !file.endsWith('.yaml')) return unread(file, []);
  const read = typeof content === 'string' ? { text: content } : decode(content);
  if ('text' in read) return isMdx ? readMdx(file, read.text) : readYaml(file, read.text);
  const { encoding, line, sign } = read;
  const found = sign ? `${quote(sign)}, in ${encoding}` : encoding;
  const remedy = 'Save the file again as UTF-8, and read the line over.';
  return unread(file, [{ file, line, field: 'encoding', expected: 'text in UTF-8', found, remedy }]);
}

/** Reads YAML. `skipped` is the number of lines before it in its file. */
export function readYaml(file: string, text: string, skipped = 0): ContentSource {
  const lines = new LineCounter();
  // Days as the build reads them: a text that looks like one is not a text.
  const document = parseDocument(text, { lineCounter: lines, merge: true, customTags: ['timestamp'] });
  const line = (offset: number) => lines.linePos(offset).line + skipped;
  const fault = oddSpace(text) ?? yamlFault(document, text) ?? yamlSlips(document, text)[0];
  const problems = fault ? [{ file, line: line(fault.offset), field: 'YAML', ...fault.problem }] : [];
  const data: unknown = problems.length > 0 ? undefined : document.toJS();
  return { file, data, lineOf: (path: Path) => lineOfYaml(document, path, line) ?? 1 + skipped, body: '', problems };
}

/** Reads the front matter of an MDX file, and finds out whether the rest can be read; what it says is left to mdx.ts. */
export function readMdx(file: string, text: string): ContentSource {
  const [head, matter] = /^---\r?\n([\s\S]*?\n)?---[ \t]*(?=\r?\n|$)/.exec(text) ?? [];
  if (head === undefined) {
    const isOpen = /^---\r?\n/.test(text);
    const problem = {
      file,
      line: 1,
      field: 'front matter',
      expected: isOpen
        ? 'a line of three hyphens after the fields'
        : 'three hyphens, the fields, and three hyphens again',
      found: isOpen ? 'nothing' : quote(text.split(/\r?\n/, 1)[0]),
      remedy: isOpen
        ? 'Close the front matter with --- on a line of its own.'
        : 'Begin the file with front matter, as content/README.md shows.',
    };
    return unread(file, [problem], text);
  }
  const front = readYaml(file, matter ?? '', 1);
  const body = head.replaceAll(/[^\n]/g, '') + text.slice(head.length);
  if (front.problems.length > 0) return { ...front, body };
  const fault = mdxFault(body);
  return { ...front, body, problems: fault ? [{ file, ...fault }] : pageMarkup({ file, body }) };
}
