import { expect, test } from 'vitest';
import type { Params, Translate } from '../../site/words.ts';
import type { PackState } from './pack/pack.ts';
import { announce, say, sayMore } from './sentences.ts';

const t: Translate = (key: string, params: Params = {}) => [key, ...Object.values(params)].join(' ');
const kept = { at: Date.UTC(2026, 10, 23), files: 2, bytes: 1_200_000 };
const of = { files: 8, bytes: 800_000 };

test('while saving, the person reads files and bytes of how many', () => {
  const state: PackState = { is: 'saving', saved: { files: 3, bytes: 200_000 }, of, kept: null };
  expect(say(state, [], t, 'en')).toBe('offline.saving 3 8 200 kB 800 kB');
});

test('when an update stops, the person reads that the older version still works', () => {
  const state = { is: 'interrupted', saved: { files: 3, bytes: 1 }, of, left: 5, parts: null, damaged: false } as const;
  expect(say({ ...state, kept }, [], t, 'en')).toContain('offline.olderKept');
  expect(say({ ...state, kept: null }, [], t, 'en')).not.toContain('offline.olderKept');
});

test('saved: size and date, written out', () => {
  expect(say({ is: 'saved', kept, more: null }, [], t, 'en')).toBe('offline.saved 1.2 MB 23 November 2026');
});

test('a screen reader hears quarters, not files', () => {
  const heard = [0, 199_999, 200_000, 500_000, 800_000].map((bytes) =>
    announce({ is: 'saving', saved: { files: 1, bytes }, of, kept: null }, 'English', t),
  );
  expect(new Set(heard).size).toBe(4);
  expect(heard.at(-1)).toBe('offline.announce English 100');
});

test('a part that is saved is named by its paths', () => {
  const titles = [
    { id: 'administrator', title: 'Administrator path' },
    { id: 'executive', title: 'Executive briefing' },
  ] as const;
  const state: PackState = { is: 'saved', kept: { ...kept, parts: ['administrator', 'executive'] }, more: null };
  expect(say(state, [...titles], t, 'en')).toContain('Administrator path and Executive briefing');
});

test('files that were lost are counted, with what their repair fetches', () => {
  const saved = { files: 7, bytes: 700_000 };
  const state: PackState = { is: 'interrupted', saved, of, left: 100_000, kept: null, parts: null, damaged: true };
  expect(say(state, [], t, 'en')).toBe('packs.damaged 7 8 100 kB');
});

test('an update names the pages it changes, or that it changes none', () => {
  const offer = { version: 'v2', files: 2, bytes: 1 };
  const more = (pages: number, lessons: number) =>
    sayMore({ is: 'outdated', kept, offer, changes: { pages, lessons, bytes: 5 } }, t, 'en');
  expect(more(3, 1)).toBe('packs.changed packs.pages 3 packs.lessons 1');
  expect(more(3, 0)).toBe('packs.changedPages packs.pages 3 packs.lessons 0');
  expect(more(0, 0)).toBe('packs.changedNone');
});

test('who spares data reads the most an update can take', () => {
  const offer = { version: 'v2', files: 2, bytes: 900_000 };
  expect(say({ is: 'outdated', kept, offer, changes: null }, [], t, 'en')).toContain('900 kB');
});
