import { drawn } from '../frame/drawn.ts';

export type Point = { x: number; y: number };

/**
 * A point of a radar around 0,0: axis 0 points up and the others follow clockwise, as on a clock.
 * `share` is 0 at the centre and 1 at the end of the axis, which is `radius` long.
 */
export function onAxis(axis: number, axes: number, share: number, radius: number): Point {
  const angle = (2 * Math.PI * axis) / axes;
  // No minus stands before a zero.
  return { x: drawn(Math.sin(angle) * share * radius) + 0, y: drawn(-Math.cos(angle) * share * radius) + 0 };
}

/** The outline through one value on each axis; a value that is not known lies in the centre. `most` ends an axis. */
export const radarOutline = (values: readonly (number | null)[], most: number, radius: number): string =>
  values
    .map((value, axis) => {
      const { x, y } = onAxis(axis, values.length, (value ?? 0) / most, radius);
      return `${x},${y}`;
    })
    .join(' ');
