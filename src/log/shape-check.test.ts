import fc from 'fast-check';
import { expect, test } from 'vitest';
import { manyEvents } from '../scripts/bench-events.ts';
import { type Change, eventSchema, type ProgressEvent } from './event.ts';
import { backupFiles, read } from './file/backup-file.ts';
import { event } from './order.ts';
import { randomLog } from './random-log.test-data.ts';
import { checkedEvent } from './shape-check.ts';

const learner = '00000000-0000-4000-8000-000000000001';
const made = (change: unknown, at = 5): ProgressEvent =>
  event(change as Change, learner, at, new Uint8Array(16).fill(7));

function verdicts(each: unknown) {
  const zod = eventSchema.safeParse(each);
  return { light: checkedEvent(each), zod: zod.success ? zod.data : undefined };
}

test('whatever an event is like, it is appended exactly if a back-up of it can be read, and as it would be read', () => {
  const odd = fc.oneof(
    fc.constantFrom(
      null,
      undefined,
      '',
      ' ',
      -1,
      0.5,
      2 ** 53,
      Number.NaN,
      '__proto__',
      'constructor',
      ' Ada ',
      'm01-l1',
    ),
    fc.string({ minLength: 79, maxLength: 82 }),
    fc.constantFrom('a'.repeat(10_000), 'a'.repeat(10_001), 'a'.repeat(60_000), 'a'.repeat(60_001)),
    fc.array(fc.string(), { maxLength: 3 }),
    fc.dictionary(fc.string(), fc.string(), { maxKeys: 3 }),
    fc.uuid(),
    fc.date({ noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10)),
  );
  const events = fc.oneof(
    randomLog().filter(({ length }) => length > 0),
    fc.constant(manyEvents(60)),
  );
  fc.assert(
    fc.property(events, fc.nat(), fc.nat(), odd, fc.nat(3), (log, which, part, value, how) => {
      const each = { ...(log[which % log.length] as object) } as Record<string, unknown>;
      expect(verdicts(each).light).toEqual(verdicts(each).zod);
      const names = Object.keys(each);
      const name = names[part % names.length] as string;
      if (how === 0) each[name] = value;
      if (how === 1) delete each[name];
      if (how === 2) each.more = value;
      const { light, zod } = verdicts(each);
      expect(light).toEqual(zod);
    }),
    { numRuns: 800 },
  );
});

test.each<[what: string, change: object, fits: boolean]>([
  [
    'a case as large as cases may be',
    { type: 'case-saved', case: learner, tool: 't', name: 'n', data: 'a'.repeat(60_000) },
    true,
  ],
  [
    'a case that is larger',
    { type: 'case-saved', case: learner, tool: 't', name: 'n', data: 'a'.repeat(69_604) },
    false,
  ],
  [
    'a text as long as a field takes',
    { type: 'text-changed', activity: 'a', field: 'f', text: 'a'.repeat(10_000) },
    true,
  ],
  ['a text that is longer', { type: 'text-changed', activity: 'a', field: 'f', text: 'a'.repeat(10_001) }, false],
  [
    'a field with the name of what every object has',
    { type: 'text-changed', activity: 'a', field: 'toString', text: '' },
    false,
  ],
  ['more points than there are', { type: 'check-answered', question: 'q', response: true, earned: 2, total: 1 }, false],
  [
    'a choice of a hundred',
    { type: 'check-answered', question: 'q', response: Array(100).fill('a'), earned: 0, total: 1 },
    true,
  ],
  [
    'a choice of more',
    { type: 'check-answered', question: 'q', response: Array(101).fill('a'), earned: 0, total: 1 },
    false,
  ],
  [
    'an answer that is no number',
    { type: 'check-answered', question: 'q', response: Number.NaN, earned: 0, total: 1 },
    false,
  ],
])('%s is recorded only if it can be restored', (_, change, fits) => {
  const each = made(change);
  const { light, zod } = verdicts(each);
  expect([light !== undefined, zod !== undefined]).toEqual([fits, fits]);
  const readBack = read(backupFiles([each], 0)[0] as string);
  expect('events' in readBack).toBe(fits);
});

test('the last moment there is can be recorded and restored; a later one cannot', () => {
  expect(checkedEvent(made({ type: 'backup-made' }, 8.64e15))).toBeDefined();
  expect(checkedEvent(made({ type: 'backup-made' }, 8.64e15 + 1))).toBeUndefined();
});
