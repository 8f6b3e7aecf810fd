import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readCase } from '../frame/case/saved-case.ts';
import { answersTo } from './answers.test-data.ts';
import { maturitySchema } from './content.ts';
import { maturity } from './tool.ts';
import { earlier } from './upcast.test-data.ts';

const words = maturitySchema.parse(parse(readFileSync('content/en/tools/maturity.yaml', 'utf8')));
const { statements } = answersTo(words);

const tool = maturity(words);

test('a case that was saved when it held one respondent opens with every answer, each part of a statement having it', async () => {
  const found = await readCase(tool, earlier.one);
  expect(found).toMatchObject({ organisation: 'Ministry of Works', plans: {} });
  expect(found?.respondents).toHaveLength(1);
  const [who] = found?.respondents ?? [];
  expect(who).toMatchObject({ name: 'Buyers', date: '2026-03-09' });
  expect(who?.levels).toEqual({
    'policy-1a': 2,
    'policy-1b': 2,
    'people-2': 1,
    'data-3a': 0,
    'data-3b': 0,
    'data-3c': 0,
    'data-3d': 0,
  });
  expect(who?.evidence).toEqual({
    'policy-1a': 'Known to the unit in the capital',
    'policy-1b': 'Known to the unit in the capital',
    'people-2': 'Nobody has time for it',
    'law-3a': 'Asked the auditor',
    'law-3b': 'Asked the auditor',
  });
  // What was asked as one thing then is as good as an answer of today.
  expect(who?.carried).toEqual(['policy-1a', 'policy-1b', 'data-3a', 'data-3b', 'data-3c', 'data-3d']);
});

test('no statement that was ever published lost what it was about', () => {
  for (const id of earlier.statements.trim().split(/\s+/)) {
    expect(statements.filter((each) => each === id || each.replace(/[a-z]$/, '') === id)).not.toEqual([]);
  }
});

test('a level that no scale had is refused in an earlier case too, and an unknown field with it', async () => {
  expect(await readCase(tool, earlier.one.replace('"level":2', '"level":7'))).toBeNull();
  expect(await readCase(tool, earlier.one.replace('{', '{"more":1,'))).toBeNull();
  expect(await readCase(tool, 'null')).toBeNull();
});
