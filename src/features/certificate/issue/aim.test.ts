import { expect, test } from 'vitest';
import type { PathNode } from '../../course/outline.ts';
import { aimOf } from './aim.ts';

const path = { id: 'administrator', title: 'Path' } as PathNode;
const workshop = { kind: 'workshop', title: ' Buying well ', minutes: '390', date: '2026-11-26' };

test('a path is certified as it is, a workshop once it has title, length and day', () => {
  expect(aimOf({ ...workshop, kind: 'administrator' }, [path])).toEqual({ path });
  expect(aimOf(workshop, [path])).toEqual({ workshop: { title: 'Buying well', minutes: 390, date: '2026-11-26' } });
  for (const open of [
    { title: ' ' },
    { minutes: '' },
    { minutes: '6.5' },
    { minutes: '0' },
    { date: '' },
    { kind: 'x' },
  ]) {
    expect(aimOf({ ...workshop, ...open }, [path])).toBeUndefined();
  }
});
