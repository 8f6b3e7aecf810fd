import { expect, test } from 'vitest';
import { readCode } from '../../../site/read-code.ts';
import { qrPath } from './code.ts';
import { toFrames } from './frames.ts';

/** Draws the path as a camera would see it, `scale` pixels to a module. */
function picture(path: string, size: number, scale: number) {
  const width = size * scale;
  const data = new Uint8ClampedArray(4 * width * width).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++) {
      for (let column = Number(x) * scale; column < (Number(x) + Number(length)) * scale; column++) {
        data.set([0, 0, 0], 4 * (row * width + column));
      }
    }
  }
  return { width, height: width, data };
}

test('what a code shows is what a camera reads, and the largest is no finer than 77 modules', () => {
  const frames = toFrames(Array.from({ length: 60 }, (_, index) => `${index}${Math.sin(index)}`).join());
  for (const frame of frames) {
    const { path, size } = qrPath(frame);
    expect(size).toBeLessThanOrEqual(77 + 8);
    expect(readCode(picture(path, size, 4))).toBe(frame);
  }
});

test('a picture without a code gives nothing', () => {
  expect(readCode({ width: 50, height: 50, data: new Uint8ClampedArray(10_000).fill(200) })).toBeNull();
});

test('a code is drawn as closed rows, each dark module once, so that its picture stays small', () => {
  const { path, size } = qrPath('SPP1');
  const rows = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)].map((row) => row.slice(1).map(Number));
  expect(rows.map(([x, y, length]) => `M${x} ${y}h${length}v1h-${length}z`).join('')).toBe(path);
  const places = rows.flatMap(([x = 0, y = 0, length = 0]) => Array.from({ length }, (_, n) => `${x + n} ${y}`));
  expect(new Set(places).size).toBe(places.length);
  expect(rows.every(([, , length]) => (length as number) > 0)).toBe(true);
  expect(size).toBe(21 + 8);
  expect(rows[0]?.slice(0, 2)).toEqual([4, 4]);
});
