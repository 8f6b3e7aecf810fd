import { expect, test } from 'vitest';
import { glossaryIn } from './glossary.ts';

const entry = (term: string, definition: string) => ({ term, definition, confusable: [], lessons: ['m01-l1'] });

test('a reader finds term and definition in one language, and an entry in another language says which', () => {
  const source = { a: entry('Cost', 'What is paid.'), b: entry('Price', 'What is asked.') };
  const translated = { a: entry('Coût', 'Ce qu’on paie.'), b: entry('Prix', 'What is asked.') };
  const words = { a: { term: 'Coût', definition: 'Ce qu’on paie.' }, b: { term: 'Prix' } };
  expect(glossaryIn(source, translated, words, 'en')).toEqual({
    a: translated.a,
    b: { ...source.b, written: { lang: 'en', dir: 'ltr' } },
  });
});
