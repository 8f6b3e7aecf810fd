import { expect, test } from 'vitest';
import { bounds, corners } from './shape.ts';

test('the box around a region holds all of it and nothing more', () => {
  expect(bounds({ rect: [10, 20, 30, 50] })).toEqual({ left: 10, top: 20, right: 40, bottom: 70 });
  expect(bounds({ circle: [100, 60, 25] })).toEqual({ left: 75, top: 35, right: 125, bottom: 85 });
  expect(bounds({ polygon: [4, 90, 80, 7, 33, 150] })).toEqual({ left: 4, top: 7, right: 80, bottom: 150 });
});

test('every corner of a polygon is written, across before down', () => {
  expect(corners([1, 2, 3, 4, 5, 6])).toBe('1,2 3,4 5,6');
});
