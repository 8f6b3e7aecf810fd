import { expect, test } from 'vitest';
import { wordFieldsOf } from '../features/course/content-file.ts';
import { readFiles } from './content-check/files.ts';
import { unknownNames } from './content-check/names.ts';
import { contentFileAt } from './content-files.ts';

test('every file of the course is of a sort that some feature reads', async () => {
  for (const folder of ['content', 'e2e/fixture']) {
    const paths = Object.keys(await readFiles(folder));
    expect(paths.length).toBeGreaterThan(10);
    expect(paths.filter((path) => /\.(yaml|mdx)$/.test(path) && !contentFileAt(path))).toEqual([]);
    expect(unknownNames(paths)).toEqual([]);
  }
});

test('the title of a theme can be said in every language, though "themes" are ids elsewhere in the same file', () => {
  const file = contentFileAt('ar/tools/questions.yaml');
  expect(file && wordFieldsOf(file)).toMatchObject({ themes: { title: true }, sectors: { title: true } });
  expect(file && wordFieldsOf(file)).not.toMatchObject({ questions: { themes: true } });
});

test('the next steps of a maturity check can be said in every language', () => {
  const file = contentFileAt('ar/tools/maturity.yaml');
  expect(file && wordFieldsOf(file)).toMatchObject({ areas: { next: { text: true } } });
});
