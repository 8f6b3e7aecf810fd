import { expect, test } from 'vitest';
import type { Translate } from '../../i18n/t.ts';
import type { PackState } from './packs.ts';
import { announce, say } from './say.ts';

const t: Translate = (key, params = {}) => [key, ...Object.values(params)].join(' ');
const kept = { at: Date.UTC(2026, 10, 23), files: 2, bytes: 1_200_000 };
const of = { files: 8, bytes: 800_000 };

test('while saving, the person reads files and bytes of how many', () => {
  const state: PackState = { is: 'saving', saved: { files: 3, bytes: 200_000 }, of, kept: null };
  expect(say(state, t, 'en')).toBe('offline.saving 3 8 200 kB 800 kB');
});

test('when an update stops, the person reads that the older version still works', () => {
  const state = { is: 'interrupted', saved: { files: 3, bytes: 1 }, of } as const;
  expect(say({ ...state, kept }, t, 'en')).toContain('offline.olderKept');
  expect(say({ ...state, kept: null }, t, 'en')).not.toContain('offline.olderKept');
});

test('saved: size and date, written out', () => {
  expect(say({ is: 'saved', kept }, t, 'en')).toBe('offline.saved 1.2 MB 23 November 2026');
});

test('a screen reader hears quarters, not files', () => {
  const heard = [0, 199_999, 200_000, 500_000, 800_000].map((bytes) =>
    announce({ saved: { files: 1, bytes }, of }, 'English', t),
  );
  expect(new Set(heard).size).toBe(4);
  expect(heard.at(-1)).toBe('offline.announce English 100');
});
