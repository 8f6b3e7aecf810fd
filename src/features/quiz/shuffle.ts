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
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}

/** Shuffled, and never as given: for lists whose order would give the answer away. Needs two parts or more. */
export function shuffleAway<T>(list: readonly T[], seed: number): T[] {
  const result = shuffle(list, seed);
  const same = result.every((part, index) => part === list[index]);
  return same ? [...result.slice(1), ...result.slice(0, 1)] : result;
}
