import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findRecords } from './json-records.ts';

function find(text: string) {
  const steps = findRecords(text, 'events');
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

test('whatever a list holds, each of its records is found, however the file is written', () => {
  fc.assert(
    fc.property(
      fc.array(fc.jsonValue()),
      fc.dictionary(fc.string(), fc.jsonValue(), { noNullPrototype: true }),
      fc.constantFrom(0, 1, '\t'),
      (events, more, indent) => {
        // Two lists of this name are another case, below.
        const { events: _, ...others } = more;
        const text = JSON.stringify({ ...others, events, after: '[{"events": [' }, null, indent);
        const found = find(text);
        expect(found?.places.map(({ from, to }) => JSON.parse(text.slice(from, to)))).toEqual(
          JSON.parse(JSON.stringify(events)),
        );
        expect(JSON.parse(found?.head ?? '')).toEqual(
          JSON.parse(JSON.stringify({ ...others, events: [], after: '[{"events": [' })),
        );
      },
    ),
  );
});

test.each([
  ['a file that was cut short', '{"events": [{"a": 1}, {"b"'],
  ['a text that was never closed', '{"events": ["abc]}'],
  ['more closed than was opened', '{"events": []}]'],
  ['two lists of records', '{"events": [1], "events": [2]}'],
])('%s has no records', (_, text) => {
  expect(find(text)).toBeNull();
});

test('a list inside of something else is not the list of records', () => {
  expect(find('{"other": {"events": [1, 2]}}')?.places).toEqual([]);
  expect(find('[{"events": [1, 2]}]')?.places).toEqual([]);
});

test('a file nested a million deep is walked through without a fall', () => {
  const deep = 1_000_000;
  expect(find(`{"events": ${'['.repeat(deep)}${']'.repeat(deep)}}`)?.places).toHaveLength(1);
});
