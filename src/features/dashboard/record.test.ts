import { expect, test } from 'vitest';
import { nothing } from '../../log/progress.ts';
import { attemptAt, onDay, someProgress } from '../../log/some-progress.test-data.ts';
import { toCsv } from '../../site/csv.ts';
import { timestamp } from '../../site/day.ts';
import { fileName } from '../../site/file-name.ts';
import { done } from '../course/share.ts';
import { twoModules } from '../course/two-modules.test-data.ts';
import { attemptRows, lessonRows, stateOf } from './record.ts';

/** Says the key instead of its word. */
const t = (key: string) => key;

test('every lesson has a row with how far it is, its minutes and those done', () => {
  const [head, ...rows] = lessonRows(someProgress(), twoModules, t);
  expect(head).toHaveLength(8);
  expect(rows).toEqual([
    ['Desks', 'Need', 'm1-l1', 'dashboard.state.completed', 8, 8, '2026-11-02 09:30', '2026-11-02 09:40'],
    ['Desks', 'Offers', 'm1-l2', 'dashboard.state.opened', 9, 0, '2026-11-03 09:30', null],
    ['Lamps', 'Light', 'm2-l1', 'dashboard.state.none', 7, 0, null, null],
  ]);
});

test('the minutes in the file add up to those on the page', () => {
  const state = someProgress();
  const rows = lessonRows(state, twoModules, t).slice(1);
  const sum = (column: number) => rows.reduce((total, row) => total + Number(row[column]), 0);
  const total = done(
    state,
    twoModules.flatMap(({ lessons }) => lessons),
  );
  expect([sum(5), sum(4)]).toEqual([total.minutes, total.allMinutes]);
  expect(rows.filter((row) => row[3] === 'dashboard.state.completed')).toHaveLength(total.lessons);
});

test('every attempt that was handed in has a row, also at a quiz that has left the course', () => {
  const state = someProgress();
  state.attempts.d = attemptAt('d', 'old-quiz', onDay(6), 3, 9);
  expect(attemptRows(state, { 'm1-quiz': 'Desks' }, t).slice(1)).toEqual([
    ['Desks', 'm1-quiz', 1, '2026-11-03 09:31', 13, 20, 65, 70, 'dashboard.notPassed'],
    ['Desks', 'm1-quiz', 2, '2026-11-05 09:31', 18, 20, 90, 70, 'dashboard.passed'],
    ['old-quiz', 'old-quiz', 1, '2026-11-06 09:31', 3, 9, 33, 70, 'dashboard.notPassed'],
  ]);
});

test('a record without anything is a file with its head alone', () => {
  expect(toCsv(attemptRows(nothing(), {}, t), 'en').split('\r\n')).toHaveLength(2);
});

test('a lesson is not begun, opened or completed', () => {
  expect(['m2-l1', 'm1-l2', 'm1-l1'].map((lesson) => stateOf(someProgress(), lesson))).toEqual([
    'none',
    'opened',
    'completed',
  ]);
});

test('times are those of the clock on the wall, files are named so that they sort and sit on any disk', () => {
  expect(timestamp(new Date(2026, 0, 2, 0, 5).getTime())).toBe('2026-01-02 00:05');
  expect(fileName('lessons', 'Amina / Diallo?', onDay(24))).toBe('spp-lessons-Amina-Diallo-2026-11-24.csv');
  expect(fileName('lessons', '', onDay(24))).toBe('spp-lessons-learner-2026-11-24.csv');
});
