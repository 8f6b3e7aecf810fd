import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventSchema, type ProgressEvent } from './event.ts';
import { type BackupReading, backupFiles, read } from './file/backup-file.ts';
import { preview } from './file/preview.ts';
import { mutated, random } from './hostile.test-data.ts';
import { inOrder, union } from './order.ts';
import { randomLog } from './random-log.test-data.ts';
import { progress } from './replay.ts';

const reasons = [
  'too-large',
  'not-json',
  'other-program',
  'newer-version',
  'damaged',
  'broken-head',
  'broken-record',
  'two-of-one-id',
];

/** Logs of several lengths, the same in every run. */
const logs = fc
  .sample(randomLog(), { numRuns: 60, seed: 4 })
  .map((events) => union([], events))
  .filter((events) => events.length > 0);
const ours = logs[0] as ProgressEvent[];
const at = 1_790_000_000_000;
const withChecksum = (events: ProgressEvent[]) => backupFiles(events, at)[0] as string;
const withoutChecksum = (events: ProgressEvent[]) =>
  JSON.stringify({ format: 'spp-academy-progress', version: 1, madeAt: '2026-11-23T10:00:00.000Z', events });

/** Takes in what was read, as a device does, and derives all there is to derive. */
function takeIn(reading: BackupReading): void {
  if ('refused' in reading) {
    expect(reasons).toContain(reading.refused.reason);
    if ('detail' in reading.refused) expect(reading.refused.detail.length).toBeLessThanOrEqual(160);
    return;
  }
  const both = union(ours, reading.events);
  const [before, after] = [new Set(ours.map(({ id }) => id)), new Set(both.map(({ id }) => id))];
  for (const event of reading.events) {
    expect(eventSchema.safeParse(event).success).toBe(true);
    expect(after.has(event.id)).toBe(true);
  }
  expect(after.size).toBe(new Set([...before, ...reading.events.map(({ id }) => id)]).size);
  expect(union(both, reading.events)).toEqual(both);
  preview(reading.events, new Set());
  progress(both);
}

test('of ten thousand mutated files each is refused whole with a reason, or merged exactly', () => {
  const next = random(20261126);
  const seen = new Map<string, number>();
  for (let count = 0; count < 10_000; count++) {
    const events = logs[count % logs.length] as ProgressEvent[];
    const checked = count % 2 === 0;
    const text = mutated(checked ? withChecksum(events) : withoutChecksum(events), next);
    const reading = read(text);
    const outcome = 'refused' in reading ? reading.refused.reason : 'merged';
    seen.set(outcome, (seen.get(outcome) ?? 0) + 1);
    takeIn(reading);
    // With its checksum, a file that is taken in at all holds what was backed up.
    if (checked && 'events' in reading && text.includes('"checksum"')) {
      const names = events.map((each) => ('name' in each ? { ...each, name: each.name.trim() } : each));
      expect([...reading.events].sort(inOrder)).toEqual([...names].sort(inOrder));
    }
  }
  // The misfortunes reach every part of the reader but the limit of size.
  expect([...seen.keys()].sort()).toEqual(['merged', ...reasons.slice(1)].sort());
  expect(Object.prototype).not.toHaveProperty('polluted');
  expect(Object.keys(Object)).toEqual([]);
}, 60_000);

test('whatever is in a file, reading it never throws', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => takeIn(read(text))));
});

const head = '{"format":"spp-academy-progress","version":1,"madeAt":"2026-11-23T10:00:00.000Z","events":';
const deep = 200_000;

test.each([
  ['records nested without end', `${head}[${'['.repeat(deep)}${']'.repeat(deep)}]}`, 'broken-record'],
  ['objects nested without end', `${head}[${'{"a":'.repeat(deep)}1${'}'.repeat(deep)}]}`, 'broken-record'],
  ['a head nested without end', `{"a":${'['.repeat(deep)}${']'.repeat(deep)},${head.slice(1)}[]}`, 'broken-head'],
  ['a text of ten million letters', `${head}["${'x'.repeat(10_000_000)}"]}`, 'broken-record'],
  ['a name of ten million letters', `${head}[{"${'x'.repeat(10_000_000)}":1}]}`, 'broken-record'],
  ['ten million backslashes', `${head}["${'\\'.repeat(10_000_000)}"]}`, 'broken-record'],
  ['a million empty records', `${head}[${'{},'.repeat(1_000_000)}{}]}`, 'broken-record'],
  ['another prototype at the top', `{"__proto__":{"x":1},${head.slice(1)}[]}`, 'broken-head'],
])('%s are refused and bring nothing down', (_, text, reason) => {
  const reading = read(text);
  expect(reading).toMatchObject({ refused: { reason } });
  takeIn(reading);
});
