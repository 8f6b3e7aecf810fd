import fc from 'fast-check';
import { expect, test } from 'vitest';
import { grade, layOut, outcome } from '../../grade.ts';
import { questionSchema } from '../../schema.ts';
import { sort } from './grade.ts';
import { sortPrint } from './paper.ts';
import { type Sort, sortSchema } from './schema.ts';

const made = (groups: string[], items: Record<string, string>, slips: object[] = []) => ({
  id: 'q1',
  objective: 'o1',
  facts: ['F01.1'],
  prompt: 'Which is which?',
  kind: 'sort',
  groups: groups.map((id) => ({ id, title: `Group ${id}` })),
  items: Object.entries(items).map(([id, group]) => ({ id, text: `Item ${id}`, group, feedback: `why ${id}` })),
  slips,
});
const question = sortSchema.parse(
  made(['g', 'h'], { a: 'g', b: 'h', c: 'g' }, [{ item: 'a', group: 'h', feedback: 'a is not h' }]),
);
const anyQuestion = fc
  .tuple(fc.integer({ min: 2, max: 5 }), fc.array(fc.nat(4), { minLength: 3, maxLength: 12 }))
  .map(([count, belongs]): Sort => {
    const groups = Array.from({ length: count }, (_, index) => `g${index}`);
    const items = Object.fromEntries(belongs.map((group, index) => [`i${index}`, groups[group % count] as string]));
    return sortSchema.parse(made(groups, items));
  });

test.each([
  [{ a: 'g', b: 'h', c: 'g' }, 3],
  [{ a: 'h', b: 'h', c: 'g' }, 2],
  [{ a: 'h', b: 'g', c: 'h' }, 0],
])('the groups %j earn %d of 3', (response, earned) => {
  expect(grade(question, response)).toMatchObject({ earned, total: 3 });
});

test('items without a group are no answer yet', () => {
  for (const response of [undefined, {}, [], { a: 'g', b: 'h' }, { a: 'g', b: 'h', c: 'z' }]) {
    expect(grade(question, response)).toBe('unanswered');
  }
});

test('whatever the groups, points stay between nothing and all, and the solution earns all', () => {
  const answer = anyQuestion.chain((any) => {
    const group = fc.constantFrom(...any.groups.map(({ id }) => id));
    return fc.tuple(fc.constant(any), fc.array(group, { minLength: any.items.length, maxLength: any.items.length }));
  });
  fc.assert(
    fc.property(answer, fc.nat(), fc.anything(), ([any, given], seed, wild) => {
      const laidOut = layOut(questionSchema.parse(any), seed) as Sort;
      const response = Object.fromEntries(any.items.map(({ id }, index) => [id, given[index] as string]));
      const expected = any.items.filter((item) => response[item.id] === item.group).length;
      expect(grade(laidOut, response)).toMatchObject({ earned: expected, total: any.items.length });
      const strange = grade(laidOut, wild);
      if (strange !== 'unanswered') expect(strange.earned).toBeLessThanOrEqual(strange.total);
      expect(grade(laidOut, sort.solution(any))).toMatchObject({ earned: any.items.length });
    }),
  );
});

test('a first try explains what is right and known mistakes; the last shows every reason', () => {
  const response = { a: 'h', b: 'g', c: 'g' };
  expect(outcome(question, response, false).feedback.map(({ text }) => text)).toEqual(['a is not h', 'why c']);
  expect(outcome(question, response, true).feedback.map(({ text }) => text)).toEqual([
    'a is not h',
    'why c',
    'why a',
    'why b',
  ]);
});

test.each([
  ['an item in a group that does not exist', made(['g', 'h'], { a: 'g', b: 'h', c: 'z' })],
  [
    'a slip into the right group',
    made(['g', 'h'], { a: 'g', b: 'h', c: 'g' }, [{ item: 'a', group: 'g', feedback: '.' }]),
  ],
])('an author is told of %s', (_, value) => {
  expect(sortSchema.safeParse(value).success).toBe(false);
});

test('a slip is said of its item in its group, and of no other', () => {
  expect(sort.feedback(question, { a: 'g', b: 'h', c: 'h' }).map(({ text }) => text)).toEqual(['why a', 'why b']);
});

test('the answer key has each group with its items', () => {
  const say = (key: string, values?: object) => `${key} ${JSON.stringify(values)}`;
  expect(sortPrint.answerText(question, say)).toEqual([
    'sort.group {"group":"Group g","items":"Item a; Item c"}',
    'sort.group {"group":"Group h","items":"Item b"}',
  ]);
});
