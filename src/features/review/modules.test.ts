import { expect, test } from 'vitest';
import { modulesOf, type ReviewModule, reviewable } from './modules.ts';

const module = (slug: string, questions: string): ReviewModule => ({
  bank: { bank: `${slug}/bank.js`, reasons: `${slug}/reasons.js`, checks: `${slug}/checks.js` },
  questions,
});
const desks = module('desks', 'd-1 d-2');
const paper = module('paper', 'p-1');
const empty = module('empty', '');

test('review may ask every question of every module', () => {
  expect(reviewable([desks, paper, empty])).toEqual(['d-1', 'd-2', 'p-1']);
});

test('only the modules that have something due are loaded', () => {
  expect(modulesOf([desks, paper, empty], ['p-1'])).toEqual([paper]);
  expect(modulesOf([desks, paper, empty], ['d-2', 'p-1', 'gone'])).toEqual([desks, paper]);
  expect(modulesOf([desks, paper, empty], [])).toEqual([]);
  expect(modulesOf([empty], [''])).toEqual([]);
});
