import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scenario } from './grade.ts';
import { scenarioPrint } from './paper.ts';
import { type Scenario, scenarioSchema } from './schema.ts';

const choice = (id: string, points?: number, next?: string) => ({
  id,
  text: `Choose ${id}.`,
  consequence: `After ${id}`,
  ...(points !== undefined && { points }),
  ...(next && { next }),
});
const raw = {
  id: 'q1',
  kind: 'scenario',
  objective: 'o1',
  facts: ['F01.1'],
  prompt: 'A supplier calls you.',
  start: 's1',
  steps: [
    { id: 's1', text: 'What now?', choices: [choice('ask', 1, 's2'), choice('sign', 0), choice('wait', 2, 's3')] },
    { id: 's2', text: 'And then?', choices: [choice('write', 3), choice('trust', 0)] },
    { id: 's3', text: 'Too late?', choices: [choice('write', 1), choice('trust', 0)] },
  ],
};
const question = scenarioSchema.parse(raw);
const earned = (...path: string[]) => scenario.grade(question, path).earned;
const error = (change: object) => {
  const result = scenarioSchema.safeParse({ ...raw, ...change });
  const [issue] = result.success ? [] : result.error.issues;
  return issue && `${issue.path.join('.')}: ${issue.message}`;
};

test('a story earns the points along its path, out of those of the best path', () => {
  expect(scenario.total(question)).toBe(4);
  expect(earned('ask', 'write')).toBe(4);
  expect(earned('wait', 'write')).toBe(3);
  expect(earned('ask', 'trust')).toBe(1);
  expect(earned('sign')).toBe(0);
});

test('a choice is right if the most points are still within reach', () => {
  expect(scenario.grade(question, ['wait', 'write']).parts).toEqual([
    { id: 's1.wait', mark: 'wrong' },
    { id: 's3.write', mark: 'right' },
  ]);
});

test.each([[null], [[]], [['ask']], [['zz']], [['sign', 'write']], [['ask', 'write', 'trust']], ['sign'], [[1]]])(
  'the path %j is not a story told to its end',
  (path) => {
    expect(scenario.answered(question, path)).toBe(false);
  },
);

test('a story that is not scored earns 0 of 0 and calls nothing right or wrong', () => {
  const steps = [{ id: 's1', text: 'What now?', choices: [choice('a'), choice('b')] }];
  const story = scenarioSchema.parse({ ...raw, scored: false, steps });
  expect(scenario.grade(story, ['b'])).toEqual({ earned: 0, total: 0, parts: [] });
  expect(scenarioPrint.answerText(story, (key: string) => key)).toEqual([]);
});

test('the answer key tells the best path', () => {
  expect(scenarioPrint.answerText(question, (key: string) => key)).toEqual([
    'What now? Choose ask. After ask',
    'And then? Choose write. After write',
  ]);
});

/** Stories whose choices lead only forward, each step reached from the one before it. */
const stories = fc
  .array(fc.array(fc.tuple(fc.nat({ max: 10 }), fc.nat({ max: 20 })), { minLength: 2, maxLength: 4 }), {
    minLength: 1,
    maxLength: 6,
  })
  .map(
    (steps): Scenario =>
      scenarioSchema.parse({
        ...raw,
        start: 's0',
        steps: steps.map((choices, index) => ({
          id: `s${index}`,
          text: '?',
          choices: choices.map(([points, jump], position) => {
            const target = position === 0 ? index + 1 : index + 1 + jump;
            const top = index === 0 && position === 0 ? Math.max(1, points) : points;
            return choice(`c${position}`, top, target < steps.length ? `s${target}` : undefined);
          }),
        })),
      }),
  );

test('whatever the story and the path, points stay between nothing and all, and the best path earns all', () => {
  fc.assert(
    fc.property(stories, fc.array(fc.nat({ max: 3 })), fc.anything(), (story, picks, wild) => {
      for (const response of [picks.map((pick) => `c${pick}`), wild]) {
        if (!scenario.answered(story, response)) continue;
        const grade = scenario.grade(story, response);
        expect(grade.earned).toBeGreaterThanOrEqual(0);
        expect(grade.earned).toBeLessThanOrEqual(grade.total);
        expect(grade.parts.every(({ mark }) => mark === 'right')).toBe(grade.earned === grade.total);
      }
      const solution = scenario.solution(story);
      expect(scenario.answered(story, solution)).toBe(true);
      expect(scenario.grade(story, solution).earned).toBe(scenario.total(story));
    }),
  );
});

const [first, second, third] = raw.steps;
test.each<[outcome: string, change: object, expected: RegExp]>([
  ['a start that is no step', { start: 'zz' }, /^start: the id of a step/],
  ['a choice that leads nowhere', { steps: [first, second] }, /^steps\.0\.choices\.2\.next: the id of a step/],
  [
    'a circle',
    { steps: [first, second, { ...third, choices: [choice('write', 1, 's1'), choice('trust')] }] },
    /^steps\.2\.choices\.0\.next: a step further on/,
  ],
  ['a step nobody reaches', { start: 's2' }, /^steps\.0\.id: a step that some choice leads to/],
  ['two steps with one id', { steps: [...raw.steps, third] }, /^steps\.3\.id: an id that no other step has/],
  [
    'two choices with one id',
    { steps: [{ ...first, choices: [choice('a', 1), choice('a')] }] },
    /^steps\.0\.choices\.1\.id: an id that no other choice/,
  ],
  [
    'a scored story without points',
    { steps: [{ ...first, choices: [choice('a'), choice('b')] }] },
    /^steps: "points" on at least one/,
  ],
  ['points in a story that is not scored', { scored: false }, /^steps: no "points"/],
])('an author reads of %s', (_, change, expected) => {
  expect(error(change)).toMatch(expected);
});

test('of choices that lead to as many points, the answer key tells the first', () => {
  const steps = [{ id: 's1', text: 'What now?', choices: [choice('a', 0), choice('b', 2), choice('c', 2)] }];
  const story = scenarioSchema.parse({ ...raw, steps });
  expect(scenario.solution(story)).toEqual(['b']);
  expect(scenario.grade(story, ['c']).parts).toEqual([{ id: 's1.c', mark: 'right' }]);
});

test('what followed from each choice is told along the path taken, and for every choice at the end', () => {
  expect(scenario.feedback(question, ['ask', 'write'])).toEqual([
    { id: 's1.ask', text: 'After ask', about: 'Choose ask.' },
    { id: 's2.write', text: 'After write', about: 'Choose write.' },
  ]);
  expect(scenario.reasons(question)).toHaveLength(7);
});

test('on paper each step has its number, and each choice says where the story goes on', () => {
  const say = (key: string, values?: object) => `${key}${values ? JSON.stringify(values) : ''}`;
  expect(scenarioPrint.paper(question, say).groups?.slice(0, 2)).toEqual([
    {
      text: 'scenario.step{"n":1} What now?',
      boxes: [
        'Choose ask. (scenario.goTo{"n":2})',
        'Choose sign. (scenario.ends)',
        'Choose wait. (scenario.goTo{"n":3})',
      ],
    },
    {
      text: 'scenario.step{"n":2} And then?',
      boxes: ['Choose write. (scenario.ends)', 'Choose trust. (scenario.ends)'],
    },
  ]);
});

test('two ways may lead to one step', () => {
  const both = [choice('ask', 1, 's2'), choice('wait', 0, 's2')];
  expect(error({ steps: [{ ...first, choices: both }, second] })).toBeUndefined();
});

test('a choice without points earns none, and one that leads to fewer is not the best', () => {
  const steps = [
    { id: 's1', text: 'What now?', choices: [choice('a'), choice('b', 1), choice('c', undefined, 's2')] },
    { id: 's2', text: 'And then?', choices: [choice('d', 0), choice('e', 1)] },
  ];
  const story = scenarioSchema.parse({ ...raw, steps });
  expect(scenario.total(story)).toBe(1);
  expect(scenario.solution(story)).toEqual(['b']);
  expect(scenario.grade(story, ['c', 'e']).earned).toBe(1);
  expect(scenario.grade(story, ['a']).parts).toEqual([{ id: 's1.a', mark: 'wrong' }]);
});

test('a story that is not scored has no points to earn', () => {
  const steps = [{ id: 's1', text: 'What now?', choices: [choice('a'), choice('b')] }];
  expect(scenario.total(scenarioSchema.parse({ ...raw, scored: false, steps }))).toBe(0);
});

test('a story may begin at a later step and lead to the first', () => {
  const steps = [
    { id: 's1', text: 'And then?', choices: [choice('d', 1), choice('e')] },
    { id: 's2', text: 'What now?', choices: [choice('a', 0, 's1'), choice('b')] },
  ];
  const story = scenarioSchema.parse({ ...raw, start: 's2', steps });
  const say = (key: string, values?: object) => `${key}${values ? JSON.stringify(values) : ''}`;
  expect(scenarioPrint.paper(story, say).groups?.[1]?.boxes).toEqual([
    'Choose a. (scenario.goTo{"n":1})',
    'Choose b. (scenario.ends)',
  ]);
});
