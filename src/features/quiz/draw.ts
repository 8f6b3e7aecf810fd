import type { Question } from './schema.ts';

/**
 * Random numbers in [0, 1) that depend on the seed alone, so that an attempt can be laid out again on another day,
 * device or in another language. Algorithm: mulberry32, Tommy Ettinger, public domain.
 */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A new array in an order that depends on the seed alone (Fisher and Yates). */
export function shuffle<T>(list: readonly T[], seed: number): T[] {
  const next = random(seed);
  const result = [...list];
  for (let last = result.length - 1; last > 0; last--) {
    const other = Math.floor(next() * (last + 1));
    [result[last], result[other]] = [result[other] as T, result[last] as T];
  }
  return result;
}

/** A number from a text, to give each question of an attempt an order of its own (FNV-1a, 32 bit). */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}

/**
 * The questions of one attempt: objectives take turns, so that every objective comes before any comes twice, as far as
 * `count` reaches. Within an objective, questions not `met` before come first. Fewer than `count` when the bank is smaller.
 */
export function draw(
  bank: readonly Question[],
  count: number,
  seed: number,
  met: ReadonlySet<string> = new Set(),
): Question[] {
  const turns: Question[][] = [];
  const taken = new Map<string, number>();
  const order = shuffle(bank, seed);
  for (const question of [...order.filter(({ id }) => !met.has(id)), ...order.filter(({ id }) => met.has(id))]) {
    const turn = taken.get(question.objective) ?? 0;
    taken.set(question.objective, turn + 1);
    turns[turn] = [...(turns[turn] ?? []), question];
  }
  return shuffle(turns.flat().slice(0, count), seed + 1);
}

/** The question with its options in the order of this attempt, except where the author fixed it. */
export function arrange(question: Question, seed: number): Question {
  if (!('options' in question) || question.fixedOrder) return question;
  return { ...question, options: shuffle(question.options, seed ^ hash(question.id)) };
}
