import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerpt } from './excerpt.ts';

const text = `First things first. ${'One more plain sentence. '.repeat(20)}Energy and repairs cost more than the price. Others pay too.`;
const shown = (words: string[]) =>
  excerpt(text, words, 'en')
    .map((run) => (run.hit ? `[${run.text}]` : run.text))
    .join('');

test('the part around the first hit is shown, from the beginning of its sentence, with the hits marked', () => {
  expect(shown(['repairs', 'price'])).toBe('… Energy and [repairs] cost more than the [price]. Others pay too.');
});

test('without a hit in the text, which then is in the title, the text is shown from its beginning', () => {
  expect(shown(['nowhere'])).toMatch(/^First things first\. One more .* …$/);
});

test('what is shown is a part of the text, and never long', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 800 }), fc.array(fc.string()), (any, words) => {
      const all = excerpt(any, words, 'en')
        .map((run) => run.text)
        .join('')
        .replace(/^… |( …)$/g, '');
      expect(any).toContain(all);
    }),
  );
});
