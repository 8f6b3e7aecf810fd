import { LineCounter, parseDocument } from 'yaml';
import { type Path, type Problem, quote, type Read } from './problem.ts';

/** A file that was read: its data, and the lines its parts stand on. */
export type ContentSource = Read & {
  /** Text of an MDX file after the front matter, at the lines it has in the file; empty for YAML. */
  body: string;
  problems: Problem[];
};

/** Reads YAML. `skipped` is the number of lines before it in its file. */
export function readYaml(file: string, text: string, skipped = 0): ContentSource {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, merge: true });
  const line = (offset: number) => lines.linePos(offset).line + skipped;

  /** The key counts for a pair, because its value may begin on a later line. */
  const lineOf = (path: Path): number => {
    for (let length = path.length; length > 0; length--) {
      const last = path[length - 1];
      const parent = length > 1 ? document.getIn(path.slice(0, length - 1), true) : document.contents;
      const items: unknown[] = (parent as { items?: unknown[] } | undefined)?.items ?? [];
      const found =
        typeof last === 'number'
          ? items[last]
          : items.map((item) => (item as { key?: unknown }).key).find((key) => String(key) === last);
      const range = (found as { range?: [number, number, number] } | undefined)?.range;
      if (range) return line(range[0]);
    }
    return 1 + skipped;
  };

  const problems = document.errors.map((error) => ({
    file,
    line: line(error.pos[0]),
    field: 'YAML',
    expected: 'YAML that can be read',
    found: quote(text.slice(error.pos[0]).split('\n', 1)[0]),
    remedy: `${error.message.split(/ at line|:?\n/, 1)[0]}.`,
  }));
  return { file, data: problems.length > 0 ? undefined : document.toJS(), lineOf, body: '', problems };
}

/** Reads the front matter of an MDX file; the body is left to mdx.ts. */
export function readMdx(file: string, text: string): ContentSource {
  const [head, matter] = /^---\r?\n([\s\S]*?\n)?---[ \t]*(?=\r?\n|$)/.exec(text) ?? [];
  if (head === undefined) {
    const problem = {
      file,
      line: 1,
      field: 'front matter',
      expected: 'three hyphens, the fields, and three hyphens again',
      found: quote(text.split('\n', 1)[0]),
      remedy: 'Begin the file with front matter, as content/README.md shows.',
    };
    return { file, data: undefined, lineOf: () => 1, body: text, problems: [problem] };
  }
  return { ...readYaml(file, matter ?? '', 1), body: head.replaceAll(/[^\n]/g, '') + text.slice(head.length) };
}
