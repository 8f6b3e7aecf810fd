import fc from 'fast-check';
import { expect, test } from 'vitest';
import { grade, layOut, outcome } from '../../grade.ts';
import { questionSchema } from '../../schema.ts';
import { order, startOrder } from './grade.ts';
import { move, placeAt } from './move.ts';
import { orderPrint } from './paper.ts';
import { type Order, orderSchema } from './schema.ts';

const made = (ids: string[], slips: object[] = []) => ({
  id: 'q1',
  objective: 'o1',
  facts: ['F01.1'],
  prompt: 'First to last?',
  kind: 'order',
  items: ids.map((id) => ({ id, text: `Step ${id}`, feedback: `why ${id}` })),
  slips,
});
const question = orderSchema.parse(made(['a', 'b', 'c', 'd'], [{ before: 'c', after: 'b', feedback: 'b first' }]));
const anyQuestion = fc
  .integer({ min: 3, max: 10 })
  .map((size): Order => orderSchema.parse(made(Array.from({ length: size }, (_, index) => `i${index}`))));

test.each([
  ['abcd', 3],
  ['bcda', 2],
  ['dabc', 2],
  ['abdc', 1],
  ['cdab', 2],
  ['dcba', 0],
])('the order %s earns %d of 3: one for each row right after the one it should follow', (rows, earned) => {
  expect(grade(question, [...rows])).toMatchObject({ earned, total: 3 });
});

test('rows that nobody has moved are no answer, nor are rows that are missing or come twice', () => {
  for (const response of [undefined, null, [], ['a', 'b', 'c'], ['a', 'b', 'c', 'c'], ['a', 'b', 'c', 'z'], {}]) {
    expect(grade(question, response)).toBe('unanswered');
  }
});

test('nobody finds the rows in the right order, whatever the seed', () => {
  fc.assert(
    fc.property(anyQuestion, fc.nat(), (any, seed) => {
      const solution = order.solution(any);
      expect(startOrder(any)).not.toEqual(solution);
      const laidOut = layOut(questionSchema.parse(any), seed) as Order;
      expect(startOrder(laidOut)).not.toEqual(solution);
      expect([...startOrder(laidOut)].sort()).toEqual([...solution].sort());
      expect(grade(laidOut, solution)).toMatchObject({ earned: solution.length - 1 });
    }),
  );
});

test('points stay between nothing and all, and all are for the right order alone', () => {
  const pair = anyQuestion.chain((any) => fc.tuple(fc.constant(any), fc.shuffledSubarray(order.solution(any))));
  fc.assert(
    fc.property(pair, ([any, response]) => {
      const result = grade(any, response);
      expect(result === 'unanswered').toBe(response.length < any.items.length);
      if (result === 'unanswered') return;
      expect(result.earned).toBeGreaterThanOrEqual(0);
      expect(result.earned === result.total).toBe(response.join() === order.solution(any).join());
      expect(result.total).toBe(any.items.length - 1);
    }),
  );
});

test('a first try tells the mistake and keeps the order to itself', () => {
  const { feedback, solution } = outcome(question, ['a', 'c', 'b', 'd'], false);
  expect(feedback.map(({ text }) => text)).toEqual(['b first']);
  expect(solution).toBeUndefined();
  expect(outcome(question, ['a', 'c', 'b', 'd'], true).feedback.map(({ text }) => text)).toContain('why d');
});

test('a moved row lands where it was put, and the others keep their order', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(), { minLength: 1 }), fc.nat(20), fc.nat(20), (list, one, other) => {
      const from = one % list.length;
      const to = other % list.length;
      const moved = move(list, from, to);
      expect(moved[to]).toBe(list[from]);
      expect(moved.filter((part) => part !== list[from])).toEqual(list.filter((part) => part !== list[from]));
    }),
  );
});

test('a held row takes the place between the middles it has passed', () => {
  expect(placeAt([50, 100, 150], 10)).toBe(0);
  expect(placeAt([50, 100, 150], 101)).toBe(2);
  expect(placeAt([50, 100, 150], 900)).toBe(3);
});

test('an author whose slip is the right way round is told so', () => {
  const result = orderSchema.safeParse(made(['a', 'b', 'c'], [{ before: 'a', after: 'b', feedback: '.' }]));
  expect(result.error?.issues[0]?.message).toContain('rightly comes later');
});

test('a row held by its middle, or moved beyond either end, stays in the list', () => {
  expect(placeAt([50], 50)).toBe(0);
  expect(move(['a', 'b', 'c'], 2, -1)).toEqual(['c', 'a', 'b']);
  expect(move(['a', 'b', 'c'], 0, 9)).toEqual(['b', 'c', 'a']);
});

test('each row is marked, the one that should stand first too, which earns no point', () => {
  expect(order.grade(question, ['a', 'c', 'b', 'd'])).toMatchObject({
    earned: 0,
    parts: [{ id: 'a', mark: 'right' }, {}, {}, {}],
  });
  expect(order.grade(question, ['b', 'c', 'd', 'a']).parts).toEqual([
    { id: 'a', mark: 'wrong' },
    { id: 'b', mark: 'wrong' },
    { id: 'c', mark: 'right' },
    { id: 'd', mark: 'right' },
  ]);
});

test('a slip is said to whoever makes it, and to nobody else', () => {
  expect(order.feedback(question, ['c', 'b', 'a', 'd'])).toEqual([{ id: 'c/b', text: 'b first' }]);
  expect(order.feedback(question, ['a', 'b', 'c', 'd'])).toEqual([]);
});

test.each([[{ before: 'b', after: 'zz' }], [{ before: 'zz', after: 'a' }], [{ before: 'b', after: 'b' }]])(
  'an author whose slip %j is not between two rows is told so',
  (slip) => {
    const result = orderSchema.safeParse(made(['a', 'b', 'c'], [{ ...slip, feedback: '.' }]));
    expect(result.error?.issues[0]?.path).toEqual(['slips']);
  },
);

test('an author whose rows share an id or a text is told so', () => {
  const same = made(['a', 'b', 'c']);
  const errors = (items: object[]) => orderSchema.safeParse({ ...same, items }).error?.issues.length ?? 0;
  const [one, two, three] = same.items as [object, object, object];
  expect(errors([one, two, { ...three, id: 'a' }])).toBe(1);
  expect(errors([one, two, { ...three, text: 'Step a' }])).toBe(1);
  expect(errors([one, two, three])).toBe(0);
});

test('on paper the rows stand as on the screen, and the key numbers them from one', () => {
  const say = (key: string, values?: object) => `${key} ${JSON.stringify(values)}`;
  expect(orderPrint.answerText(question, say)[0]).toBe('order.row {"n":1,"text":"Step a"}');
  expect(orderPrint.paper(question, say)).toEqual({ rows: startOrder(question).map((id) => `Step ${id}`) });
});

test('a full answer is worth a point less than it has rows', () => {
  expect(order.total(question)).toBe(3);
});
