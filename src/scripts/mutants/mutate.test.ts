import { expect, test } from 'vitest';
import { mutantsOf, mutate } from './mutate.ts';

/** The code with each of its faults in turn. */
const faulty = (code: string): string[] => mutantsOf(code).map((mutant) => mutate(code, mutant));

test('a boundary is moved and turned round', () => {
  expect(faulty('const f = (a: number) => a < 5;')).toEqual([
    'const f = (a: number) => a <= 5;',
    'const f = (a: number) => a >= 5;',
    'const f = (a: number) => a < (5 + 1);',
  ]);
});

test('a condition is turned round, and what it guards is left out', () => {
  expect(faulty('if (ready) go();')).toEqual(['if (!(ready)) go();', 'if (ready) ;']);
});

test('words, types and reasons for an error have no fault', () => {
  expect(faulty("type A = 5; import { a } from './a.ts'; const b = 'c'; if (d) throw new Error('e' + 1);")).toEqual([
    "type A = 5; import { a } from './a.ts'; const b = 'c'; if (!(d)) throw new Error('e' + 1);",
  ]);
});

test.each([
  'for (let at = 0; at < 3; at += 1) { list.push(at); }',
  'for (let at = 0; at < 3; at += 1) list.push(at);',
  'for (const each of [1, 2]) for (let at = 0; at < 3; at += 1) list.push(at + each);',
])('a loop that a fault makes endless is ended: %s', (code) => {
  const backwards = mutantsOf(code).find(({ what }) => what === '+= becomes -=');
  const endless = backwards ? mutate(code, backwards, 50) : '';
  expect(() => new Function('list', endless)({ push: () => {} })).toThrow('The loop does not end');
});
