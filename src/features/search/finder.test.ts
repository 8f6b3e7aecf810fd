import { expect, test } from 'vitest';
import { finder, makeIndex } from './finder.ts';
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

/** As the page gets it: through JSON. */
const find = finder(JSON.parse(JSON.stringify(makeIndex(passages, 'en'))), 'en');
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

test('what is found says which words of the passage were meant', () => {
  expect(find('repair')[0]?.words).toEqual(['repairs']);
});

test('nothing is found by signs, spaces or nothing', () => {
  for (const question of ['', '  ', '?!', '"']) expect(find(question)).toEqual([]);
});

test('words of nearly every passage find nothing by themselves and do not narrow a question', () => {
  const many = Array.from({ length: 60 }, (_, index) => passage(`Part ${index}`, `the buyer number${index}`));
  const common = finder(makeIndex(many, 'en'), 'en');
  expect(common('the buyer')).toEqual([]);
  expect(common('the number7')[0]?.title).toBe('Part 7');
});
