import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ranked } from './ranking.ts';

const items = ['price', 'repairs', 'energy', 'disposal'].map((id) => ({ id }));

test('a list nobody has touched stands as the author wrote it', () => {
  expect(ranked(items, '')).toEqual(items);
});

test('an order comes back as it was kept', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(items, { minLength: 4 }), (order) => {
      expect(ranked(items, order.map(({ id }) => id).join(' '))).toEqual(order);
    }),
  );
});

test('an item that is new stands at the end, and one that is gone leaves no gap', () => {
  expect(ranked(items, 'energy gone price').map(({ id }) => id)).toEqual(['energy', 'price', 'repairs', 'disposal']);
});

test('whatever text was kept, no item is lost and none comes twice', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(fc.constantFrom('price', 'energy', 'x')).map((ids) => ids.join(' ')),
      ),
      (kept) => {
        expect([...ranked(items, kept)].sort()).toHaveLength(4);
        expect(new Set(ranked(items, kept)).size).toBe(4);
      },
    ),
  );
});
