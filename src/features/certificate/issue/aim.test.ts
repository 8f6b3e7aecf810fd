import { expect, test } from 'vitest';
import type { PathNode } from '../../course/outline.ts';
import { aimOf } from './aim.ts';

const path = { id: 'administrator', title: 'Path' } as PathNode;
const workshop = { kind: 'workshop', title: ' Buying well ', minutes: '390', date: '2026-11-26' };

const today = '2026-11-26';

test('a path is certified as it is, a workshop once it has title, length and day', () => {
  expect(aimOf({ ...workshop, kind: 'administrator' }, [path], today)).toEqual({ path });
  expect(aimOf(workshop, [path], today)).toEqual({
    workshop: { title: 'Buying well', minutes: 390, date: '2026-11-26' },
  });
  for (const open of [
    { title: ' ' },
    { minutes: '' },
    { minutes: '6.5' },
    { minutes: '0' },
    { date: '' },
    { date: '0026-11-26' },
    { kind: 'x' },
  ]) {
    expect(aimOf({ ...workshop, ...open }, [path], today)).toBe('incomplete');
  }
});

test('presence at a workshop is not certified before its last day', () => {
  expect(aimOf({ ...workshop, date: '2026-11-27' }, [path], today)).toBe('future');
});
