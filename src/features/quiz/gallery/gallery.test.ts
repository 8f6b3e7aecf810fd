import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { answered, outcome, points } from '../grade.ts';
import { answerText, paper } from '../kinds/papers.ts';
import { gallerySchema, kinds } from './gallery.ts';

const gallery = gallerySchema.parse(parse(readFileSync('content/en/gallery.yaml', 'utf8')));
const t = (key: string) => key;

test('the gallery shows every kind once', () => {
  expect(gallery.kinds.map(({ id }) => id).sort()).toEqual([...kinds].sort());
});

test.each(gallery.kinds)(
  '$id: its solution earns every point, and it has an answer key and a paper form',
  ({ question }) => {
    const { solution } = outcome(question, undefined, true);
    expect(answered(question, solution)).toBe(true);
    if (points(question) > 0) expect(answerText(question, t).length).toBeGreaterThan(0);
    expect(Object.keys(paper(question, t)).length).toBeGreaterThan(0);
  },
);

test('a gallery that lacks a kind, or shows one twice, is refused', () => {
  const first = gallery.kinds[0] as (typeof gallery.kinds)[0];
  expect(gallerySchema.safeParse({ ...gallery, kinds: gallery.kinds.slice(1) }).success).toBe(false);
  expect(gallerySchema.safeParse({ ...gallery, kinds: [...gallery.kinds, first] }).success).toBe(false);
});
