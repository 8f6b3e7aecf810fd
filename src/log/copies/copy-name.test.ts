import { expect, test } from 'vitest';
import { copyNames, keptSessions, outdated, sessionName } from './copy-name.ts';

const session = (day: number) => `2026-11-${String(day).padStart(2, '0')}-091500`;
const files = (...days: number[]) => days.flatMap((day) => copyNames('3f2a01', session(day), 1));

test('a session is named by the moment it began, to the second and by the local clock', () => {
  expect(sessionName(new Date(2026, 10, 8, 9, 5, 7).getTime())).toBe('2026-11-08-090507');
});

test('a copy of several parts says which part each file is', () => {
  expect(copyNames('3f2a01', session(8), 1)).toEqual(['spp-copy-3f2a01-2026-11-08-091500.json']);
  expect(copyNames('3f2a01', session(8), 2)).toEqual([
    'spp-copy-3f2a01-2026-11-08-091500-1-of-2.json',
    'spp-copy-3f2a01-2026-11-08-091500-2-of-2.json',
  ]);
});

test('the copies of the last five sessions stay, this one among them', () => {
  expect(keptSessions).toBe(5);
  expect(outdated(files(1, 2, 3, 4, 5), '3f2a01', session(5), files(5))).toEqual([]);
  expect(outdated(files(6, 3, 1, 5, 2, 4), '3f2a01', session(6), files(6))).toEqual(files(1));
  expect(outdated(files(1, 2, 3, 4, 5, 6, 7), '3f2a01', session(7), files(7))).toEqual(files(1, 2));
});

test('a clock that was put back takes away neither the copy of now nor more than one before', () => {
  expect(outdated(files(1, 11, 12, 13, 14, 15), '3f2a01', session(1), files(1))).toEqual(files(11));
});

test('what another device, a person or another program has put there is left alone', () => {
  const others = [
    'spp-progress-Ada-2026-11-01.json',
    'spp-copy-ffffff-2026-11-01-091500.json',
    'spp-copy-3f2a01-2026-11-01-091500.json.bak',
    'copy-spp-copy-3f2a01-2026-11-01-091500.json',
    'notes.txt',
  ];
  expect(outdated([...others, ...files(2, 3, 4, 5, 6)], '3f2a01', session(6), files(6))).toEqual([]);
});

test('a session whose copy has grown by a part leaves no file of the smaller one', () => {
  const grown = copyNames('3f2a01', session(5), 2);
  expect(outdated([...files(5), ...grown], '3f2a01', session(5), grown)).toEqual(files(5));
});

test('the parts of an older session go together', () => {
  const parts = copyNames('3f2a01', session(1), 3);
  expect(outdated([...parts, ...files(2, 3, 4, 5, 6)], '3f2a01', session(6), files(6))).toEqual(parts);
});
