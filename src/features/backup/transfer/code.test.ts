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
