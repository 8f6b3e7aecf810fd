import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { backupName } from '../../log/file/backup-name.ts';
import { apart } from './apart.ts';
import { isConfirmed, nameToType } from './confirm-name.ts';

const ada = { id: '1', name: 'Ada', path: null, addedAt: Date.UTC(2026, 10, 25, 9, 5) };
const other = { ...ada, id: '2', addedAt: Date.UTC(2026, 10, 26, 14, 30) };
const grace = { ...ada, id: '3', name: 'Grace' };

test('two learners of one name are told apart by path and by when they were added; one of a kind needs nothing', () => {
  const all = [ada, other, grace];
  expect(apart(ada, all, 'Executive briefing', 'en')).toMatch(/^Executive briefing, 25 Nov 2026/);
  expect(apart(other, all, 'Executive briefing', 'en')).toMatch(/^Executive briefing, 26 Nov 2026/);
  expect(apart(grace, all, 'Executive briefing', 'en')).toBe('');
});

test.each([
  ['Ada', 'Ada', true],
  ['  ada ', 'Ada', true],
  ['Ada  Lovelace', 'Ada Lovelace', true],
  ['Ad', 'Ada', false],
  ['', 'Ada', false],
  ['Amélie', 'Ame\u0301lie', true],
  ['Ada', '\u202eAda\u200b', true],
  ['Guest', '', true],
  ['Guest', '\u200b\u200b', true],
  ['', '', false],
  ["d'Arc", 'D\u2019Arc', true],
  ['O`Brien', 'O\u02bcBrien', true],
  ['"Ada" Lovelace', '\u201cAda\u201d Lovelace', true],
  ['"Ada"', '\u00abAda\u00bb', true],
  ['Jean-Luc', 'Jean\u2011Luc', true],
  ['Jean - Luc', 'Jean\u2013Luc', true],
  ['Ada Lovelace', 'Ada\u00a0Lovelace', true],
  ['Ada', '\uff21\uff44\uff41', true],
  ['Jean Luc', 'Jean-Luc', false],
  ['Amelie', 'Am\u00e9lie', false],
])('typing "%s" for the name "%s" counts: %s', (entry, name, counts) => {
  expect(isConfirmed(entry, name, 'Guest')).toBe(counts);
});

test('every name can be confirmed by typing what the page says', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (name) => {
      expect(isConfirmed(nameToType(name, 'Guest'), name, 'Guest')).toBe(true);
    }),
  );
});

test('the name of a back-up file is safe on every disk, whatever the name of the learner', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (name) => {
      const file = backupName(name, Date.UTC(2026, 10, 26));
      expect(file).toMatch(/^spp-progress-[\p{L}\p{M}\p{N}-]+-2026-11-26\.json$/u);
      expect(Buffer.byteLength(file)).toBeLessThan(255);
    }),
  );
  expect(backupName('Amina Diallo', Date.UTC(2026, 10, 26))).toBe('spp-progress-Amina-Diallo-2026-11-26.json');
  expect(backupName('إيمان', Date.UTC(2026, 10, 26), 2, 3)).toBe('spp-progress-إيمان-2026-11-26-2-of-3.json');
  // Letters that carry their vowels beside them stay whole.
  expect(backupName('श्रीमती', Date.UTC(2026, 10, 26))).toBe('spp-progress-श्रीमती-2026-11-26.json');
  expect(backupName('สมชาย', Date.UTC(2026, 10, 26))).toBe('spp-progress-สมชาย-2026-11-26.json');
});

test.each([
  ['America/Los_Angeles', '2026-12-31T17:00', '2026-12-31'],
  ['Pacific/Kiritimati', '2027-01-01T10:00', '2027-01-01'],
  ['Asia/Kolkata', '2026-12-31T23:30', '2026-12-31'],
  ['Europe/Paris', '2027-01-01T00:30', '2027-01-01'],
  ['UTC', '2026-12-31T23:59', '2026-12-31'],
])('in %s a back-up made at %s bears the day of its clock', (zone, clock, day) => {
  vi.stubEnv('TZ', zone);
  expect(backupName('Ada', new Date(clock).getTime())).toBe(`spp-progress-Ada-${day}.json`);
  vi.unstubAllEnvs();
});
