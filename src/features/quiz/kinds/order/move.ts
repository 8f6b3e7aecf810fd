/** The list with one part at another place; places count from 0 and are kept within the list. */
export function move<T>(list: readonly T[], from: number, to: number): T[] {
  const result = [...list];
  const part = result.splice(from, 1);
  result.splice(Math.max(0, to), 0, ...part);
  return result;
}

/**
 * The place a row belongs at while a pointer holds it: one further for each row whose middle is above the pointer.
 * `middles` are those of the other rows, from top to bottom, in the pixels of `y`.
 */
export const placeAt = (middles: number[], y: number): number => middles.filter((middle) => middle < y).length;
