import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { check } from './check.ts';
import { sentence } from './problem.ts';
import { sample } from './sample.ts';

/** A collection as it is published, resting on the fact and the source of the sample course. */
const published = (name: string): string =>
  readFileSync(`content/en/tools/${name}.yaml`, 'utf8')
    .replaceAll(/facts: \[[^\]]*\]/g, 'facts: [F1.1]')
    .replaceAll(/sources: \[[^\]]*\]/g, 'sources: [report-2025]');
const clauses = 'en/tools/clauses.yaml';
const questions = 'en/tools/questions.yaml';
const files = { ...sample, [clauses]: published('clauses'), [questions]: published('questions') };

function problemsAfter(file: string, from: string | RegExp, to: string): string {
  const text = (files as Record<string, string>)[file] ?? '';
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  return check({ ...files, [file]: changed })
    .problems.map((problem) => sentence('content', problem))
    .join('\n');
}

test('the collections of the tools pass', () => {
  expect(check(files).problems).toEqual([]);
});

test.each([
  ['an id used twice', clauses, 'id: c-announce', 'id: c-subject', 'found "c-subject", which stands already'],
  ['an id used in both tools', questions, 'id: q-base-first', 'id: c-subject', 'found "c-subject", which stands'],
  ['a fact that does not exist', questions, 'facts: [F1.1]', 'facts: [F9.9]', 'expected an id of facts.yaml'],
  ['a source that does not exist', clauses, 'sources: [report-2025]', 'sources: [x]', 'expected an id of references'],
  [
    'a clause with nothing behind it',
    clauses,
    /when: \{ risks: \[medium, high\] \}\n {4}facts: \[F1.1\]\n/,
    'when: { risks: [medium, high] }\n',
    'clauses[c-subject]: expected a fact or a source behind it',
  ],
  ['a filter that does not exist', clauses, 'categories: [food]', 'categories: [feed]', 'found "feed"'],
  ['a place that does not exist', clauses, 'place: notice', 'place: annex', 'an id of "places", found "annex"'],
  ['a theme that does not exist', questions, 'themes: [value]', 'themes: [valeur]', 'found "valeur"'],
  [
    'a sector without a question',
    questions,
    'sectors:\n',
    'sectors:\n  - { id: space, title: Space }\n',
    'for "space"',
  ],
  ['a date beside no clause', clauses, 'clause: c-safety', 'clause: c-safe', 'the id of a clause, found "c-safe"'],
  ['a date that is never due', clauses, 'month: 1, every: 3, ', '', 'expected a "month" or "beforeEnd"'],
  ['a phase left out', questions, 'phase: policy', 'phase: before', 'an id of "phases", found "before"'],
  [
    'a sentence that loses its reader',
    questions,
    'document: The award report, beside the published documents.',
    `document: ${'The award report and '.repeat(12)}nothing else.`,
    'expected at most 35 words in a sentence',
  ],
])('says what to do about %s', (_, file, from, to, problem) => {
  expect(problemsAfter(file, from, to)).toContain(problem);
});

test('a translation of a tool brings words and leaves the rest', () => {
  const french = (text: string) =>
    check({ ...files, 'fr/tools/questions.yaml': text }).warnings.map((problem) => sentence('content', problem));
  expect(french('phases:\n  - { id: plan, title: Préparation }\n')).toEqual([]);
  expect(french('questions:\n  - { id: q-base-first, phase: plan }\n').join()).toContain('expected "policy", as in');
});
