import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ProgressEvent } from '../event.ts';
import { inOrder, union } from '../order.ts';
import { randomLog } from '../random-log.test-data.ts';
import { backupFiles, read } from './backup-file.ts';

const now = 1_790_000_000_000;
const fileOf = (events: ProgressEvent[]): string => backupFiles(events, now)[0] as string;
/** Names lose the spaces around them on the way in, as they do when typed. */
const trimmed = (events: ProgressEvent[]) =>
  events.map((each) => ('name' in each ? { ...each, name: each.name.trim() } : each)).sort(inOrder);
/** A log in which no two events share an id. */
const log = randomLog().filter((events) => new Set(events.map(({ id }) => id)).size === events.length);

test('what is backed up comes back whole', () => {
  fc.assert(
    fc.property(log, (events) => {
      expect(read(fileOf(events))).toEqual({ events: trimmed(events) });
    }),
  );
});

test('a back-up still reads after another program has laid it out anew', () => {
  fc.assert(
    fc.property(log, fc.constantFrom(0, 1, 2, '\t'), (events, indent) => {
      const text = JSON.stringify(JSON.parse(fileOf(events)), null, indent);
      expect(read(text)).toEqual({ events: trimmed(events) });
    }),
  );
});

test('a back-up of release 0.1, which had no checksum, still reads', () => {
  fc.assert(
    fc.property(log, (events) => {
      const file = { format: 'spp-academy-progress', version: 1, madeAt: '2026-11-23T10:00:00.000Z' };
      const text = JSON.stringify({ ...file, events: [...events].sort(inOrder) }, null, 1);
      expect(read(text)).toEqual({ events: trimmed(events) });
    }),
  );
});

test('a log too large for one file becomes several, which together are the log', () => {
  fc.assert(
    fc.property(log, (events) => {
      const texts = backupFiles(events, now, 3000);
      for (const text of texts) expect(Buffer.byteLength(text)).toBeLessThanOrEqual(3000);
      const back = texts.map(read).map((part) => ('events' in part ? part.events : []));
      expect(back.reduce((all, part) => union(all, part), [])).toEqual(trimmed(events));
    }),
  );
});

const learner = '7f3c1f5e-7d7e-4a36-9a53-0d1f2f9f7b11';
const opened = (id: number, lesson: string) => ({
  id: `11111111-1111-4111-8111-00000000000${id}`,
  v: 1 as const,
  learner,
  at: now,
  type: 'lesson-opened' as const,
  lesson,
});
const head = { format: 'spp-academy-progress', version: 1, madeAt: '2026-11-23T10:00:00.000Z' };
const whole = fileOf([opened(1, 'm01-l1'), opened(2, 'm01-l2')]);

test.each([
  ['nothing', '', { reason: 'not-json' }],
  ['a text', 'My progress', { reason: 'not-json' }],
  ['a file cut short', whole.slice(0, -5), { reason: 'not-json' }],
  ['a file cut short in a record', whole.slice(0, -50), { reason: 'not-json' }],
  ['a list', '[]', { reason: 'other-program' }],
  ['a file of another program', '{"format":"other","version":1}', { reason: 'other-program' }],
  [
    'a file of a newer course',
    '{"format":"spp-academy-progress","version":4,"events":[]}',
    { reason: 'newer-version' },
  ],
  ['a file without a date', '{"format":"spp-academy-progress","version":1,"events":[]}', { reason: 'broken-head' }],
  ['a file with more in its head', JSON.stringify({ ...head, events: [], script: 'x' }), { reason: 'broken-head' }],
  ['records that are no list', JSON.stringify({ ...head, events: { length: 2 } }), { reason: 'broken-head' }],
  ['a file without its checksum', whole.replace(/"checksum".*\n/, ''), { reason: 'broken-head' }],
  ['another day than it was made', whole.replace(/"madeAt": "20\d\d/, '"madeAt": "2031'), { reason: 'damaged' }],
  ['a head that says an earlier version', whole.replace('"version": 3', '"version": 2'), { reason: 'damaged' }],
  ['another lesson than was backed up', whole.replace('m01-l2', 'm01-l3'), { reason: 'damaged' }],
  ['a record that was left out', whole.replace(/,\n\{.*/, ''), { reason: 'damaged' }],
  ['a record that is no JSON', whole.replace('"m01-l2"', 'm01-l2'), { reason: 'broken-record', record: 2 }],
  [
    'a record of a kind that only a newer course knows',
    whole.replace('lesson-opened', 'lesson-eaten'),
    { reason: 'newer-version' },
  ],
  ['a comma too many', whole.replace(',\n{', ',,\n{'), { reason: 'broken-record', record: 2 }],
  [
    'script where an id should be',
    JSON.stringify({ ...head, events: [opened(1, '<script>')] }),
    { reason: 'broken-record', record: 1, detail: expect.stringContaining('lesson: ') },
  ],
  [
    'two records of one id that differ',
    JSON.stringify({ ...head, events: [opened(1, 'a'), opened(2, 'b'), opened(1, 'c')] }),
    { reason: 'two-of-one-id', record: 3, other: 1 },
  ],
])('%s is refused with its reason', (_, text, refused) => {
  expect(read(text)).toEqual({ refused: expect.objectContaining(refused) });
});

test('a record that stands there twice is taken once', () => {
  const twice = JSON.stringify({ ...head, events: [opened(1, 'a'), opened(1, 'a')] });
  expect(read(twice)).toEqual({ events: [opened(1, 'a')] });
});

test('a file of more than 20 MB is refused', () => {
  expect(read(' '.repeat(20 * 1024 * 1024 + 1))).toEqual({ refused: { reason: 'too-large' } });
});

test('the example in the README is a back-up that reads', () => {
  const example = /```json\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';
  expect(read(example)).toMatchObject({ events: [{ name: 'Amina Diallo' }, { lesson: 'm01-l1' }] });
});

/** A file as the releases before the head was covered wrote it. Frozen. */
const version2 = `{
  "format": "spp-academy-progress",
  "version": 2,
  "madeAt": "2026-11-26T10:00:00.000Z",
  "checksum": "sha256:1e1f47dcede6a0b5fb3986e2ed693fc833abe2c23621d287e6654c0f5cbd9a57",
  "events": [
    {
      "type": "learner-added",
      "name": "Amina Diallo",
      "path": "administrator",
      "id": "5f0c1c1e-8a54-4a53-9d6e-2f9b1c5a7e01",
      "v": 1,
      "learner": "7f3c1f5e-7d7e-4a36-9a53-0d1f2f9f7b11",
      "at": 1790000000000
    },
    {
      "type": "lesson-completed",
      "lesson": "m01-l1",
      "id": "91d20e9c-0b6f-4b3c-8f59-6c5a6a2f4c02",
      "v": 1,
      "learner": "7f3c1f5e-7d7e-4a36-9a53-0d1f2f9f7b11",
      "at": 1790000300000
    }
  ]
}`;

test('a back-up whose checksum covers its records alone still reads', () => {
  expect(read(version2)).toMatchObject({ events: [{ name: 'Amina Diallo' }, { lesson: 'm01-l1' }] });
  expect(read(version2.replace('m01-l1', 'm01-l2'))).toEqual({ refused: { reason: 'damaged' } });
});
