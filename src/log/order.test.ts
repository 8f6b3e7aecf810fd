import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { merge, uuid } from './order.ts';
import { randomLog } from './random-log.test-data.ts';

/** Two logs share an id only if they share the event. */
const consistent = (logs: { id: string }[][]) => new Set(logs.flat().map(({ id }) => id)).size === logs.flat().length;

test('importing a back-up twice changes nothing', () => {
  fc.assert(
    fc.property(randomLog(), randomLog(), (ours, theirs) => {
      const once = merge(ours, theirs);
      expect(merge(once, theirs)).toEqual(once);
      expect(merge(once, once)).toEqual(once);
    }),
  );
});

test('two devices end up the same, whichever takes over from the other', () => {
  fc.assert(
    fc.property(randomLog(), randomLog(), (one, two) => {
      fc.pre(consistent([one, two]));
      expect(merge(one, two)).toEqual(merge(two, one));
    }),
  );
});

test('three devices end up the same in whatever order they meet', () => {
  fc.assert(
    fc.property(randomLog(), randomLog(), randomLog(), (one, two, three) => {
      fc.pre(consistent([one, two, three]));
      expect(merge(merge(one, two), three)).toEqual(merge(one, merge(two, three)));
    }),
  );
});

test('a merge loses no event', () => {
  fc.assert(
    fc.property(randomLog(), randomLog(), (one, two) => {
      const merged = new Set(merge(one, two).map(({ id }) => id));
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
