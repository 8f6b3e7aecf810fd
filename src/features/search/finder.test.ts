import { expect, test } from 'vitest';
import { commonWords } from './common-words.ts';
import { makeFinder } from './finder.ts';
import type { Passage } from './passage.ts';

const passage = (title: string, text: string, place: Passage['place'] = 'lesson'): Passage => ({
  place,
  title,
  href: `/en/${title}/`,
  text,
});

const passages = [
  passage('Life-cycle cost', 'Add energy, repairs and disposal to the price of procurement.'),
  passage('Abnormally low tender', 'Ask for an explanation before you reject a tender.'),
  passage('Contract', 'A contract turns a promise into a duty. The cost of a breach is named.'),
  passage('Procurement', 'Buying with public money.', 'term'),
];

const { add, find } = makeFinder('en', []);
await add(passages);
const titles = (question: string) => find(question).map(({ title }) => title);

test('a passage that has every word comes before one that has some', () => {
  expect(titles('cost energy')).toEqual(['Life-cycle cost']);
});

test('where no passage has every word, those that have some are found', () => {
  expect(titles('energy explanation')).toEqual(expect.arrayContaining(['Life-cycle cost', 'Abnormally low tender']));
});

test('a word in a title counts for more than one in the text', () => {
  expect(titles('procurement')).toEqual(['Procurement', 'Life-cycle cost']);
});

test.each(['procurment', 'PROCUREMENT', 'procure', 'prôcurement'])('"%s" finds procurement', (question) => {
  expect(titles(question)[0]).toBe('Procurement');
});

test.each(['iso20400', 'ISO 20400', 'iso 20 400', '20 400', '20,400', '20400', 'iso-20400'])(
  '"%s" finds the standard, however its number is written',
  async (question) => {
    const standards = makeFinder('en', []);
    await standards.add([
      passage('Joined', 'It follows ISO20400.'),
      passage('Apart', 'It follows ISO 20400.'),
      passage('Grouped', 'It follows ISO 20\u00a0400.'),
      passage('Other', 'It follows ISO 9001 for 20 people and 400 desks.'),
    ]);
    expect(
      standards
        .find(question)
        .map(({ title }) => title)
        .sort(),
    ).toEqual(['Apart', 'Grouped', 'Joined']);
  },
);

test('what is found says which words of the passage were meant', () => {
  expect(find('repair')[0]?.words).toEqual(['repairs']);
});

test('nothing is found by signs, spaces or nothing', () => {
  for (const question of ['', '  ', '?!', '"']) expect(find(question)).toEqual([]);
});

test('words of nearly every passage find nothing by themselves and do not narrow a question', async () => {
  const many = Array.from({ length: 60 }, (_, index) => passage(`Part ${index}`, `the buyer number${index}`));
  const common = makeFinder('en', commonWords(many, 'en'));
  await common.add(many);
  expect(common.find('the buyer')).toEqual([]);
  expect(common.find('the number7')[0]?.title).toBe('Part 7');
});

test('what comes later is found among what came before, the better passage first', async () => {
  const growing = makeFinder('en', []);
  await growing.add(passages.slice(0, 3));
  expect(growing.find('procurement').map(({ title }) => title)).toEqual(['Life-cycle cost']);
  await growing.add(passages.slice(3));
  expect(growing.find('procurement').map(({ title }) => title)).toEqual(['Procurement', 'Life-cycle cost']);
});

test('a share of a few passages makes no word common', () => {
  expect(commonWords(passages, 'en')).toEqual([]);
});
