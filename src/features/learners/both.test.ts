import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bothTexts } from './both.ts';

test.each([
  ['We buy desks', 'We buy desks and chairs', 'We buy desks and chairs'],
  ['We buy desks and chairs', 'We buy desks', 'We buy desks and chairs'],
  ['Desks first', 'Chairs first', 'Desks first\n\nChairs first'],
  ['One\n\nTwo', 'Two\n\nThree', 'One\n\nTwo\n\nThree'],
  ['', 'Only ours', 'Only ours'],
  ['Only theirs', '', 'Only theirs'],
])('of "%s" and "%s" nothing is lost', (theirs, ours, both) => {
  expect(bothTexts(theirs, ours)).toBe(both);
});

const text = fc.array(fc.constantFrom('a', 'b', 'c d', 'e'), { maxLength: 5 }).map((parts) => parts.join('\n\n'));

test('every paragraph of either is in both, and two windows that both join come to rest', () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      const here = bothTexts(one, other);
      const there = bothTexts(other, one);
      for (const paragraph of [...one.split('\n\n'), ...other.split('\n\n')]) expect(here).toContain(paragraph);
      // Each window hears what the other made of it.
      expect(bothTexts(here, there).length).toBeLessThanOrEqual(Math.max(here.length, there.length));
      const sorted = (joined: string) => joined.split('\n\n').sort();
      expect(new Set(sorted(bothTexts(here, there)))).toEqual(new Set(sorted(bothTexts(there, here))));
    }),
  );
});
