import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, serialise } from './backup.ts';
import { inOrder } from './log.ts';
import { preview } from './preview.ts';
import { randomLog } from './random-log.test-data.ts';

test('what is backed up comes back whole', () => {
  fc.assert(
    fc.property(randomLog(), (events) => {
      const read = parse(serialise(events, 1_790_000_000_000));
      // Names lose the spaces around them on the way in, as they do when typed.
      const trimmed = events.map((each) => ('name' in each ? { ...each, name: each.name.trim() } : each)).sort(inOrder);
      expect(read).toEqual({ events: trimmed });
    }),
  );
});

test.each([
  ['', 'not-json'],
  ['{"format":', 'not-json'],
  ['[]', 'other-program'],
  ['{"format":"other","version":1}', 'other-program'],
  ['{"format":"spp-academy-progress","version":2,"events":[]}', 'newer-version'],
])('%s is refused as %s', (text, reason) => {
  expect(parse(text)).toEqual({ refused: { reason } });
});

test('a damaged record refuses the whole file and is named', () => {
  const text = JSON.stringify({
    format: 'spp-academy-progress',
    version: 1,
    madeAt: '2026-11-23T10:00:00.000Z',
    events: [{ type: 'lesson-completed', lesson: '<script>' }],
  });
  expect(parse(text)).toMatchObject({ refused: { reason: 'broken-record', record: 1 } });
});

test('whatever is in a file, reading it never throws', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void parse(text)));
});

test('the preview says what is new before anything is written', () => {
  fc.assert(
    fc.property(randomLog(), (events) => {
      fc.pre(events.length > 0 && new Set(events.map(({ id }) => id)).size === events.length);
      expect(preview(events, [])[0]?.fresh).toBe(events.length);
      expect(preview(events, events)[0]?.fresh).toBe(0);
    }),
  );
});
