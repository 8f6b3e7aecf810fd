import { expect, test } from 'vitest';
import { check } from '../check.ts';
import { sentence } from '../problem.ts';
import { sample } from '../sample.ts';

const cost = 'fr/modules/first/cost.mdx';

/** What a translator reads whose text on costs is this. */
const problems = (text: string): string[] => {
  const checked = check({ ...sample, [cost]: (sample[cost] as string).replace(/## [\s\S]*/, text) });
  return [...checked.problems, ...checked.warnings].map((problem) => sentence('content', problem));
};

test('a translation may say every heading in its own words, and links to it lead on', () => {
  expect(problems('## Ce qui vient après\n\n[Voir](#the-other-bills), [là](../price/#what-a-price-says).\n')).toEqual(
    [],
  );
});

test('a translator is told of a link to a heading in the words of the translation', () => {
  expect(problems('## Ce qui vient après\n\n[Voir](#ce-qui-vient-apres).\n')).toEqual([
    expect.stringMatching(/^content\/fr\/.*:13 {2}link: expected the id of a heading/),
  ]);
});

test.each([
  ['one too many', '## Un\n\n## Deux\n', 'heading 2: expected no more headings, found "## Deux"'],
  [
    'one too few',
    'Rien.\n',
    'heading 1: expected "## The other bills" of en/modules/first/cost.mdx in this language, found nothing',
  ],
  ['another depth', '### Un\n', 'found "### Un"'],
])('a translator is told of headings that its source has not: %s', (_, text, says) => {
  expect(problems(text)).toEqual([expect.stringContaining(says)]);
  expect(problems(text)[0]).toContain('Until then the page is shown in the source language.');
});
