import { expect, test } from 'vitest';
import { check } from './check.ts';
import { sample } from './sample.ts';

const file = 'en/modules/first/cost.mdx';
const reportOf = (body: string) =>
  check({ ...sample, [file]: (sample[file] as string).replace('They follow.', body) }).lessons.find(
    (lesson) => lesson.file === file,
  );

test('an author sees how many words a lesson has, without its drawings, tags and source numbers', () => {
  const drawing = '<Figure id="f1" caption="C" alt="A">\n\n<svg><text>not a word</text></svg>\n\n</Figure>';
  expect(reportOf(`They **follow**, _all_ of [them](../price/).\n\n${drawing}`)).toMatchObject({
    words: 8,
    figures: 1,
  });
});

test('an author sees how long the reading takes beside the minutes of the outline', () => {
  expect(reportOf('word '.repeat(650))).toMatchObject({ minutes: 5, reading: 6 });
});

test('an author sees each sentence of more than 35 words, and where it stands', () => {
  const long = `It ${'goes on and '.repeat(12)}ends.`;
  const found = reportOf(`A short one. ${long} Another short one.`)?.long;
  expect(found).toEqual([{ line: 13, words: 38, start: long.slice(0, 60) }]);
});
