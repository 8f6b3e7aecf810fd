import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hotspot } from './grade.ts';
import { hotspotPrint } from './paper.ts';
import { hotspotSchema } from './schema.ts';
import { corners } from './shape.ts';

const region = (id: string, shape: object, key = false) => ({
  id,
  label: `Part ${id}`,
  ...shape,
  key,
  feedback: `About ${id}.`,
});
const raw = {
  id: 'q1',
  kind: 'hotspot',
  objective: 'o1',
  facts: ['F01.1'],
  prompt: 'Where is the hidden cost?',
  figure: {
    size: [360, 200],
    alt: 'A coin, mostly under water.',
    drawing: [{ d: 'M0 80H360', class: 'f-line' }],
    labels: [{ id: 'sea', text: 'Water', x: 10, y: 100 }],
  },
  regions: [
    region('a', { rect: [0, 0, 360, 80] }),
    region('b', { circle: [180, 140, 40] }, true),
    region('c', { polygon: [0, 100, 100, 100, 50, 200] }),
  ],
};
const question = hotspotSchema.parse(raw);
const error = (change: object) => {
  const result = hotspotSchema.safeParse({ ...raw, ...change });
  const [issue] = result.success ? [] : result.error.issues;
  return issue && `${issue.path.join('.')}: ${issue.message}`;
};

test('the right region earns the point, another none, and nothing else is an answer', () => {
  expect(hotspot.grade(question, 'b')).toEqual({ earned: 1, total: 1, parts: [{ id: 'b', mark: 'right' }] });
  expect(hotspot.grade(question, 'a').earned).toBe(0);
  fc.assert(
    fc.property(fc.anything(), (wild) => {
      expect(hotspot.answered(question, wild)).toBe(['a', 'b', 'c'].includes(wild as string));
    }),
  );
  expect(hotspot.grade(question, hotspot.solution(question)).earned).toBe(hotspot.total(question));
  expect(hotspotPrint.answerText(question, (key: string) => key)).toEqual(['Part b']);
});

test('a polygon is written as SVG reads it', () => {
  expect(corners([0, 100, 100, 100, 50, 200])).toBe('0,100 100,100 50,200');
});

const [a, b, c] = raw.regions;
test.each<[outcome: string, change: object, expected: RegExp]>([
  ['two keys', { regions: [{ ...a, key: true }, b] }, /^regions: exactly one region/],
  ['no key', { regions: [a, c] }, /^regions: exactly one region/],
  ['a region without a place', { regions: [region('a', {}), b] }, /^regions\.0: one of "rect/],
  ['a region in two places', { regions: [{ ...a, circle: [9, 9, 9] }, b] }, /^regions\.0: one of "rect/],
  ['half a corner', { regions: [region('a', { polygon: [0, 0, 9, 9, 5, 5, 1] }), b] }, /^regions\.0\.polygon: an even/],
  [
    'a region outside the drawing',
    { regions: [region('a', { rect: [300, 0, 80, 80] }), b] },
    /^regions\.0: a region inside/,
  ],
  ['two regions with one id', { regions: [a, { ...b, id: 'a' }] }, /^regions: regions with ids/],
  [
    'a drawing that is more than a path',
    { figure: { ...raw.figure, drawing: [{ d: 'M0 0"/><script>', class: 'f-line' }] } },
    /^figure\.drawing\.0\.d: SVG path data/,
  ],
])('an author reads of %s', (_, change, expected) => {
  expect(error(change)).toMatch(expected);
});

test('whoever points at a region reads about that one alone', () => {
  expect(hotspot.feedback(question, 'a')).toEqual([{ id: 'a', text: 'About a.', about: 'Part a' }]);
});

test('a region may touch every side of its drawing, and may not leave it by any', () => {
  const placed = (rect: number[]) => error({ regions: [region('a', { rect }), b] });
  expect(placed([0, 0, 360, 200])).toBeUndefined();
  for (const rect of [
    [-1, 0, 9, 9],
    [0, -1, 9, 9],
    [352, 0, 9, 9],
    [0, 192, 9, 9],
  ]) {
    expect(placed(rect)).toMatch(/^regions\.0: a region inside/);
  }
});
