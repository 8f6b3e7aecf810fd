import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Change } from '../event.ts';
import { event } from '../order.ts';
import { randomLog } from '../random-log.test-data.ts';
import { kinds, preview } from './preview.ts';

test('the preview counts every record once, as new or not', () => {
  fc.assert(
    fc.property(randomLog(), fc.infiniteStream(fc.boolean()), (events, coins) => {
      fc.pre(new Set(events.map(({ id }) => id)).size === events.length);
      const fresh = new Set(events.filter(() => coins.next().value).map(({ id }) => id));
      for (const card of preview(events, fresh)) {
        const own = events.filter(({ learner }) => learner === card.id);
        expect(card.all).toBe(own.length);
        expect(card.fresh).toBe(own.filter(({ id }) => fresh.has(id)).length);
        for (const count of ['all', 'fresh'] as const) {
          expect(kinds.reduce((sum, kind) => sum + card.kinds[kind][count], 0)).toBe(card[count]);
        }
      }
    }),
  );
});

const log = (learner: number, ...changes: Change[]) =>
  changes.map((change, index) =>
    event(
      change,
      `00000000-0000-4000-8000-00000000000${learner}`,
      100 * learner + index,
      new Uint8Array(16).fill(16 * learner + index),
    ),
  );

test('the preview says of each learner what there is of which kind, under the name they have now', () => {
  const ada = log(
    1,
    { type: 'learner-added', name: 'Ada', path: null },
    { type: 'lesson-opened', lesson: 'm01-l1' },
    { type: 'lesson-completed', lesson: 'm01-l1' },
    { type: 'learner-renamed', name: 'Ada L.' },
    { type: 'text-changed', activity: 'm01-activity', field: 'a', text: 'Uniforms' },
  );
  const grace = log(2, { type: 'learner-added', name: 'Grace', path: 'executive' });
  const cards = preview([...ada.reverse(), ...grace], new Set(ada.map(({ id }) => id)));
  expect(cards).toMatchObject([
    {
      name: 'Ada L.',
      path: null,
      addedAt: 100,
      all: 5,
      fresh: 5,
      kinds: { lessons: { all: 2 }, texts: { fresh: 1 }, settings: { all: 2 } },
    },
    { name: 'Grace', path: 'executive', addedAt: 200, all: 1, fresh: 0 },
  ]);
});
