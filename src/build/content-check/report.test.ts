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

test('an author sees how long the sentences are and how much schooling they ask for', () => {
  const [short, long] = [
    'The buyer reads. The seller waits. ',
    'Institutional accountability requires documentation. ',
  ];
  expect(reportOf(short.repeat(20))?.sentence).toBeLessThan(5);
  expect(reportOf(long.repeat(40))?.grade).toBeGreaterThan(reportOf(short.repeat(40))?.grade as number);
});
