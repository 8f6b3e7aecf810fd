import { type Document, type ErrorCode, isCollection, isScalar, type Range, visit } from 'yaml';
import type { Path } from './problem.ts';

/** What is wrong with a text, for somebody who writes and does not program. */
export type PlainProblem = { expected: string; found: string; remedy: string };
type Fault = { offset: number; problem: PlainProblem };

const quoted = 'Put the whole text in straight quotation marks.';
const indent = {
  expected: 'lines that belong together to begin in the same column',
  remedy: 'Put the line under the first letter of the line it belongs to; a text that runs on stands further in.',
};

const faults: Partial<Record<ErrorCode, Omit<PlainProblem, 'found'>>> = {
  BAD_INDENT: indent,
  BLOCK_AS_IMPLICIT_KEY: { expected: 'a text without a colon and a space in it', remedy: quoted },
  DUPLICATE_KEY: { expected: 'each field once', remedy: 'Remove one of the two.' },
  MISSING_CHAR: {
    expected: '"field: value", or entries with a comma between them',
    remedy: 'Put a space after the colon or the hyphen, a comma between entries, and close every bracket.',
  },
  MULTILINE_IMPLICIT_KEY: {
    expected: '"field: value" on this line',
    remedy:
      'Put a colon and a space after the name of the field, or move the line further in if the text above runs on.',
  },
  TAB_AS_INDENT: { expected: 'spaces at the beginning of the line', remedy: 'Replace the tab by two spaces.' },
  BAD_SCALAR_START: { expected: 'a text that begins with a letter or a figure', remedy: quoted },
  BAD_ALIAS: {
    expected: 'a text that does not begin with *',
    remedy: `${quoted} Texts of front matter and YAML take no bold.`,
  },
  BAD_DQ_ESCAPE: {
    expected: 'no backslash between double quotation marks',
    remedy: 'Write two backslashes for one, or use single quotation marks.',
  },
  BAD_PROP_ORDER: { expected: 'a text that does not begin with & or !', remedy: quoted },
  TAG_RESOLVE_FAILED: { expected: 'a text that does not begin with an exclamation mark', remedy: quoted },
  MULTIPLE_DOCS: { expected: 'one list of fields in a file', remedy: 'Remove the line of three hyphens.' },
  BLOCK_IN_FLOW: {
    expected: 'a comma between the fields inside { and }',
    remedy: `Put the comma in. If the colon belongs to a text: ${quoted.toLowerCase()}`,
  },
  UNEXPECTED_TOKEN: {
    expected: 'one value after the colon',
    remedy: `${quoted} Between single ones an apostrophe is written twice; between double ones use curly quotation marks.`,
  },
};

const lineAt = (text: string, offset: number): string =>
  text
    .slice(text.lastIndexOf('\n', offset - 1) + 1)
    .split(/\r?\n/, 1)[0]
    ?.trim() ?? '';

const short = (line: string): string => JSON.stringify(line.length > 78 ? `${line.slice(0, 77)}…` : line);

/** The first thing that keeps a text from being read as YAML, where its author made the mistake. */
export function yamlFault(document: Document, text: string): Fault | undefined {
  const [error, next] = [...document.errors, ...document.warnings];
  if (!error) return undefined;
  const offset = Math.min(error.pos[0], Math.max(0, text.trimEnd().length - 1));
  const dash = /^[–—•·●▪][ \u00a0]/.test(lineAt(text, offset));
  if (dash) {
    const remedy = 'Begin each entry of a list with a hyphen and a space.';
    return { offset, problem: { expected: 'a hyphen', found: short(lineAt(text, offset)), remedy } };
  }
  const open = openBefore(document, text, error.pos[0], error.message);
  if (open) return open;
  const isIndent =
    error.code === 'BLOCK_AS_IMPLICIT_KEY' &&
    (next?.code === 'MULTILINE_IMPLICIT_KEY' || /sequence/.test(error.message));
  const plain = isIndent ? indent : faults[error.code];
  const own = plain ?? { expected: 'YAML that can be read', remedy: `${error.message.split(/ at line|:?\n/, 1)[0]}.` };
  // The parser names the line before one that stands too far in.
  const at = isIndent && /Nested/.test(error.message) ? text.indexOf('\n', offset) + 1 : offset;
  return { offset: at, problem: { ...own, found: short(lineAt(text, at)) } };
}

/** A quotation mark or bracket that was never closed swallows what follows, so the parser notices it lines later. */
function openBefore(document: Document, text: string, at: number, message: string): Fault | undefined {
  let start: number | undefined;
  const isClosed = !/Missing closing|end with a [\]}]/.test(message);
  visit(document, {
    Node: (_, node) => {
      const range = node.range as Range | null | undefined;
      if (!range) return;
      const isQuote = isScalar(node) && /^QUOTE/.test(node.type ?? '') && text.slice(range[0], range[1]).includes('\n');
      const isOpen = isQuote ? range[1] >= at - 1 : !isClosed && isCollection(node) && node.flow === true;
      if (isOpen && range[0] <= at) start = range[0];
    },
  });
  if (start === undefined) return undefined;
  const sign = text[start] ?? '';
  const isQuote = sign === '"' || sign === "'";
  const expected = isQuote ? 'a closing quotation mark' : `a closing ${sign === '[' ? ']' : '}'}`;
  const remedy = `Close the ${isQuote ? 'quotation mark' : sign} that opens here.`;
  return { offset: start, problem: { expected, found: short(lineAt(text, start)), remedy } };
}

/**
 * The line of a field; of the nearest part around it if the field is not there. The key counts for a pair, because its
 * value may begin on a later line.
 */
export function lineOfYaml(document: Document, path: Path, line: (offset: number) => number): number | undefined {
  for (let length = path.length; length > 0; length--) {
    const last = path[length - 1];
    const parent = length > 1 ? document.getIn(path.slice(0, length - 1), true) : document.contents;
    const items: unknown[] = (parent as { items?: unknown[] } | undefined)?.items ?? [];
    const found =
      typeof last === 'number'
        ? items[last]
        : items.map((item) => (item as { key?: unknown }).key).find((key) => String(key) === last);
    const range = (found as { range?: Range } | undefined)?.range;
    if (range) return line(range[0]);
  }
  return undefined;
}
