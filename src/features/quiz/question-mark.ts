import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { type WordFields, wordFieldsBelow } from '../course/content-file.ts';

/** What says where a question belongs and what stands beside it: no answer becomes wrong by it. */
const beside = ['facts', 'objective', 'reread', 'hint', 'explanation', 'table', 'figure', 'fixedOrder', 'lines'];

type Tree = unknown;
const isObject = (value: Tree): value is Record<string, Tree> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** Words that are an answer: what is accepted in a gap, and what belongs together in a match. */
const answersIn = (value: Record<string, Tree>): string[] => ('left' in value ? ['left', 'right'] : ['accept']);

const idOf = (value: Tree): string => (isObject(value) && typeof value.id === 'string' ? value.id : '');

/** A question without its words, in one form whatever the order it was written in. */
function measured(value: Tree, words: WordFields | undefined, keepsOrder: boolean): Tree {
  if (Array.isArray(value)) {
    const all = value.map((each) => measured(each, words, keepsOrder));
    return keepsOrder ? all : all.sort((a, b) => (idOf(a) < idOf(b) ? -1 : idOf(a) > idOf(b) ? 1 : 0));
  }
  if (!isObject(value)) return words === true ? undefined : value;
  const names = Object.keys(value).filter((name) => !beside.includes(name));
  return Object.fromEntries(
    names.sort().map((name) => {
      const below = answersIn(value).includes(name) ? undefined : wordFieldsBelow(words, name);
      return [name, measured(value[name], below, keepsOrder)];
    }),
  );
}

/**
 * The mark of a question: kind, key, answers and the set of what can be chosen, in eight letters. A translation carries
 * the mark of the question it was made from, so that a key that moved afterwards is noticed. Letters only, because YAML
 * takes some words of figures for a number.
 */
export function questionMark(question: { kind: string }, words: WordFields | undefined): string {
  const text = JSON.stringify(measured(question, words, question.kind === 'order'));
  return [...sha256(utf8ToBytes(text)).slice(0, 4)]
    .flatMap((byte) => [byte >> 4, byte & 15])
    .map((digit) => String.fromCharCode(97 + digit))
    .join('');
}
