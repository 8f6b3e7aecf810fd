import { expect, test } from 'vitest';
import { writtenIn } from './written.ts';

test('what is written in another language says which, and which way it runs; the rest of the page says it once', () => {
  expect(writtenIn('en', 'ar')).toEqual({ lang: 'en', dir: 'ltr' });
  expect(writtenIn('ar', 'en')).toEqual({ lang: 'ar', dir: 'rtl' });
  expect(writtenIn('en', 'en')).toEqual({});
  expect(writtenIn(undefined)).toEqual({});
});
