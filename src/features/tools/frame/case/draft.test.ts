import { expect, test } from 'vitest';
import { freeName, readDraft } from './draft.ts';

test('what was worked on in this window is found again', () => {
  const draft = { id: null, name: 'Lamps', data: '{"price":1}' };
  expect(readDraft(JSON.stringify(draft))).toEqual(draft);
});

test.each([null, '', '{', '7', 'null', '{"name":1,"data":"{}"}'])(
  'a kept text that is no draft is passed over: %s',
  (text) => {
    expect(readDraft(text)).toBeNull();
  },
);

test.each([
  ['Lamps', [], 'Lamps'],
  ['Lamps', ['Lamps'], 'Lamps 2'],
  ['Lamps 2', ['Lamps', 'Lamps 2'], 'Lamps 3'],
])('a copy of "%s" beside %j is called "%s"', (name, taken, copy) => {
  expect(freeName(name, taken)).toBe(copy);
});
