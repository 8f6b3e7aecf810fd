import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparedText } from '../../../../site/compared-text.ts';
import { gap } from './grade.ts';
import { gapPrint } from './paper.ts';
import { filled, gapPieces } from './pieces.ts';
import { type GapQuestion, gapSchema } from './schema.ts';

const raw = {
  id: 'q1',
  kind: 'gap',
  objective: 'o1',
  facts: ['F01.1'],
  prompt: 'Complete the sentence.',
  text: 'Buy for the whole {{life}}, not for the {{ price }}.',
  gaps: [
    {
      id: 'life',
      accept: 'life cycle | whole life | cycle de vie complété',
      feedback: { right: 'Yes.', wrong: 'No.', slips: [{ accept: 'year | twelve months', feedback: 'Longer.' }] },
    },
    {
      id: 'price',
      choices: [
        { id: 'a', text: 'lowest price', key: true, feedback: 'Right.' },
        { id: 'b', text: 'smallest risk', feedback: 'Risk counts.' },
      ],
    },
  ],
};
const question = gapSchema.parse(raw);
const earned = (life: string, price: string) => gap.grade(question, { life, price }).earned;
const errors = (change: object) => {
  const result = gapSchema.safeParse({ ...raw, ...change });
  return result.success ? [] : result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
};
const [life, price] = raw.gaps as [(typeof raw.gaps)[number], (typeof raw.gaps)[number]];

test.each(['life cycle', 'Life-Cycle', '  LIFE   CYCLE. ', 'life–cycle', 'Whole life', 'cycle de vie complete'])(
  '"%s" is accepted',
  (words) => {
    expect(earned(words, 'b')).toBe(1);
  },
);

test('capitals, accents, Arabic vowel signs and tatweel do not decide', () => {
  expect(comparedText('ÉTÉ')).toBe(comparedText('ete'));
  expect(comparedText('دَوْرَةُ الحيـــاة')).toBe(comparedText('دورة الحياة'));
  expect(comparedText('Ёлка')).toBe(comparedText('елка'));
  expect(comparedText('采购')).not.toBe(comparedText('购买'));
});

test('each gap is worth a point of its own', () => {
  expect(earned('life cycle', 'a')).toBe(2);
  expect(earned('life cycle', 'b')).toBe(1);
  expect(earned('moon', 'b')).toBe(0);
});

test('a likely wrong word is told apart from any other', () => {
  const told = (words: string) => gap.feedback(question, { life: words, price: 'b' }).map(({ text }) => text);
  expect(told('Twelve Months')).toEqual(['Longer.', 'Risk counts.']);
  expect(told('moon')).toEqual(['No.', 'Risk counts.']);
});

test.each([
  [null],
  [[]],
  ['life'],
  [{}],
  [{ life: 'life cycle' }],
  [{ life: ' ', price: 'a' }],
  [{ life: '...', price: 'a' }],
  [{ life: 'x', price: 'z' }],
  [{ life: 7, price: 'a' }],
])('the response %j is not complete', (response) => {
  expect(gap.answered(question, response)).toBe(false);
});

test('points stay between nothing and all, and the solution earns all', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom('a', 'b'), fc.anything(), (words, choice, wild) => {
      for (const response of [{ life: words, price: choice }, wild]) {
        if (!gap.answered(question, response)) continue;
        const grade = gap.grade(question, response);
        expect(grade.earned).toBeGreaterThanOrEqual(0);
        expect(grade.earned).toBeLessThanOrEqual(grade.total);
        expect(grade.total).toBe(gap.total(question));
      }
    }),
  );
  const solution = gap.solution(question);
  expect(gap.answered(question, solution)).toBe(true);
  expect(gap.grade(question, solution).earned).toBe(gap.total(question));
});

test('folding a folded text changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(comparedText(comparedText(text))).toBe(comparedText(text));
    }),
  );
});

test('a text is cut at its gaps and put together again', () => {
  expect(gapPieces('{{a}} b {{c}}')).toEqual([{ gap: 'a' }, { text: ' b ' }, { gap: 'c' }]);
  expect(filled('A {{a}} b {{c}}.', (id) => (id === 'a' ? 'one' : undefined))).toBe('A one b ….');
});

test('the answer key gives the answers in the order of the text', () => {
  const turned: GapQuestion = { ...question, text: '{{price}} {{life}}' };
  expect(gapPrint.answerText(turned, (key: string) => key)).toEqual(['lowest price', 'life cycle']);
});

test.each<[outcome: string, change: object, error: RegExp]>([
  ['a gap that the text lacks', { text: 'Only {{life}}.' }, /^text: each gap once/],
  ['a gap that nobody describes', { text: '{{life}} {{price}} {{time}}' }, /^text: each gap once/],
  ['a gap twice', { text: '{{life}} {{life}} {{price}}' }, /^text: each gap once/],
  ['two gaps with one id', { gaps: [life, { ...price, id: 'life' }] }, /^gaps: gaps with ids/],
  ['a gap with nothing to accept', { gaps: [{ id: 'life' }, price] }, /^gaps\.0: either "accept"/],
  ['a variant that is only punctuation', { gaps: [{ ...life, accept: 'life | -' }, price] }, /^gaps\.0\.accept: words/],
  ['no feedback', { gaps: [{ id: 'life', accept: 'life' }, price] }, /^gaps\.0\.feedback/],
  [
    'a slip that is accepted',
    {
      gaps: [
        { ...life, feedback: { right: '.', wrong: '.', slips: [{ accept: 'Whole Life', feedback: '.' }] } },
        price,
      ],
    },
    /^gaps\.0\.feedback\.slips/,
  ],
  [
    'two keys',
    { gaps: [life, { id: 'price', choices: price.choices?.map((each) => ({ ...each, key: true })) }] },
    /^gaps\.1\.choices: exactly one/,
  ],
])('an author reads of %s', (_, change, error) => {
  expect(errors(change)[0]).toMatch(error);
});

test('whoever is right reads why, and reads their own words back without spaces around them', () => {
  expect(gap.feedback(question, { life: ' Life Cycle ', price: 'a' })).toEqual([
    { id: 'life', text: 'Yes.', about: 'Life Cycle' },
    { id: 'price', text: 'Right.', about: 'lowest price' },
  ]);
});

test('once nothing is left to try, each choice that does not fit says why', () => {
  expect(gap.reasons(question)).toEqual([{ id: 'price/b', text: 'Risk counts.', about: 'smallest risk' }]);
  expect(gap.typed).toBe(true);
});

test('on paper the gaps are numbered from one, and so are the words to choose from', () => {
  expect(gapPrint.paper(question, (key: string) => key)).toEqual({
    groups: [
      { text: 'Buy for the whole (1) ____________, not for the (2) ____________.', boxes: [] },
      { text: '(2)', boxes: ['lowest price', 'smallest risk'] },
    ],
  });
});
