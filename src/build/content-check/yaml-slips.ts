import { type Document, Scalar, visit } from 'yaml';
import type { PlainProblem } from './yaml-faults.ts';

/** What YAML reads without a word and its author did not mean, with where it stands. */
export function yamlSlips(document: Document, text: string): { offset: number; problem: PlainProblem }[] {
  const found: { offset: number; problem: PlainProblem }[] = [];
  visit(document, {
    Scalar(_, node) {
      const value = node.value;
      const [start, end] = node.range ?? [0, 0];
      if (node.anchor && !text.includes(`*${node.anchor}`)) {
        found.push({
          offset: start,
          problem: {
            expected: 'a text that does not begin with &',
            found: JSON.stringify(`&${node.anchor}`),
            remedy: 'YAML would leave the word out: put the whole text in straight quotation marks.',
          },
        });
      }
      if (node.type !== Scalar.PLAIN || typeof value !== 'string') return;
      if (/^[“„‘][^“”„‘’]*[”“’]$/.test(value)) {
        found.push({
          offset: start,
          problem: {
            expected: 'straight quotation marks around a text, or none',
            found: JSON.stringify(value),
            remedy:
              'Curly ones would be printed: type straight ones, and put these inside them if they belong to the text.',
          },
        });
      }
      const [cut] = /^ +#[^\s#].*/.exec(text.slice(end).split('\n', 1)[0] ?? '') ?? [];
      if (cut) {
        found.push({
          offset: start,
          problem: {
            expected: 'a text without a space and a # in it',
            found: `${JSON.stringify(cut.trim())}, which YAML leaves out as a comment`,
            remedy: 'Put the whole text in straight quotation marks; leave a space after the # of a comment.',
          },
        });
      }
    },
    Alias(_, node) {
      if (node.resolve(document)) return;
      found.push({
        offset: node.range?.[0] ?? 0,
        problem: {
          expected: 'a text that does not begin with *',
          found: JSON.stringify(`*${node.source}`),
          remedy: 'Put the whole text in straight quotation marks; for bold there is no sign here.',
        },
      });
    },
  });
  return found;
}

/** A space that is none to YAML, at the beginning of a line: copied from a page or a word processor. */
export function oddSpace(text: string): { offset: number; problem: PlainProblem } | undefined {
  const found = /^ *[\u00a0\u2000-\u200b\u202f\u3000]/m.exec(text);
  if (!found) return undefined;
  const line = text.slice(found.index).split('\n', 1)[0] ?? '';
  return {
    offset: found.index,
    problem: {
      expected: 'ordinary spaces at the beginning of the line',
      found: JSON.stringify(line.trim().slice(0, 78)),
      remedy: 'The spaces were copied from elsewhere: delete them and type them anew.',
    },
  };
}
