import type { Content } from '../content.ts';
import { isPlural } from '../differences.ts';
import { type Path, type Problem, problemIn, quote } from '../problem.ts';
import type { ContentSource } from '../source.ts';

const categories = ['zero', 'one', 'two', 'few', 'many', 'other'];

const isTree = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An entry of the interface is a text, or one text for each plural category. */
export const interfaceEntries = (content: Content): Problem[] =>
  entryProblems(content.interface, content.interface.data, []);

function entryProblems(source: ContentSource, value: unknown, path: Path): Problem[] {
  if (typeof value === 'string') return [];
  if (!isTree(value)) {
    return [problemIn(source, path, 'a text', quote(value), 'Put the text in quotation marks.')];
  }
  return Object.entries(value).flatMap(([key, each]) => {
    const here = [...path, key];
    if (!isPlural(value)) return entryProblems(source, each, here);
    if (!categories.includes(key)) {
      return [
        problemIn(source, here, `plural categories only (${categories.join(', ')})`, quote(key), 'Correct the name.'),
      ];
    }
    return typeof each === 'string'
      ? []
      : [problemIn(source, here, 'a text', quote(each), 'Put the text in quotation marks.')];
  });
}
