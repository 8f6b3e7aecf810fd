import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod';
import type { ProgressEvent } from './event.ts';
import { inOrder, union, uuid } from './order.ts';
import { randomLog } from './random-log.test-data.ts';

/** Two logs share an id only if they share the event. */
const consistent = (logs: { id: string }[][]) => new Set(logs.flat().map(({ id }) => id)).size === logs.flat().length;

test('importing a back-up twice changes nothing', () => {
  fc.assert(
    fc.property(randomLog(), randomLog(), (ours, theirs) => {
      const once = union(ours, theirs);
      expect(union(once, theirs)).toEqual(once);
      expect(union(once, once)).toEqual(once);
    }),
  );
});

test('two devices end up the same, whichever takes over from the other', () => {
  fc.assert(
    fc.property(randomLog(), randomLog(), (one, two) => {
      fc.pre(consistent([one, two]));
      expect(union(one, two)).toEqual(union(two, one));
    }),
  );
});

test('three devices end up the same in whatever order they meet', () => {
  fc.assert(
    fc.property(randomLog(), randomLog(), randomLog(), (one, two, three) => {
      fc.pre(consistent([one, two, three]));
      expect(union(union(one, two), three)).toEqual(union(one, union(two, three)));
    }),
  );
});

test('a merge loses no event', () => {
  fc.assert(
    fc.property(randomLog(), randomLog(), (one, two) => {
      const merged = new Set(union(one, two).map(({ id }) => id));
      for (const { id } of [...one, ...two]) expect(merged.has(id)).toBe(true);
    }),
  );
});

test('ids are valid UUIDs of version 4, whatever the random bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (bytes) => {
      expect(z.uuidv4().safeParse(uuid(bytes)).success).toBe(true);
    }),
  );
});

const [older, newer] = [4, 5].map((at) => ({
  id: '00000000-0000-4000-8000-0000000000e1',
  v: 1 as const,
  learner: '00000000-0000-4000-8000-000000000001',
  at,
  type: 'lesson-opened' as const,
  lesson: `m01-l${at}`,
})) as [ProgressEvent, ProgressEvent];

test('what this device has under an id stays as it is, whatever another says under the same one', () => {
  expect(union([newer], [older])).toEqual([newer]);
  expect(union([older], [newer])).toEqual([older]);
  expect(union([], [older, newer])).toEqual([older]);
});

test('what happened at one moment stands in the order of its ids, on every device', () => {
  const ids = ['b', 'a', 'c'];
  const log = ids.map((id) => ({ ...older, id }));
  expect(union(log, []).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(inOrder({ ...older, id: 'a' }, { ...older, id: 'a' })).toBe(0);
  expect(inOrder({ ...older, id: 'b' }, { ...newer, id: 'a' })).toBeLessThan(0);
});
