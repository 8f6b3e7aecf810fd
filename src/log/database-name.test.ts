import { expect, test } from 'vitest';
import { databaseName, nameFor, usualName } from './database-name.ts';

test('the course keeps the names under which its learners have their work', () => {
  expect(usualName).toBe('spp-academy');
  expect(databaseName()).toBe('spp-academy');
  expect(['unsaved', 'known', 'lang', 'case-maturity'].map((what) => nameFor(what))).toEqual([
    'spp-unsaved',
    'spp-known',
    'spp-lang',
    'spp-case-maturity',
  ]);
});

test('another course on the same host has names of its own', () => {
  expect(nameFor('academy', 'health')).toBe('health-academy');
  expect(nameFor('academy', 'spp-kenya')).not.toBe(nameFor('academy'));
});
