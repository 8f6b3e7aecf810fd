import type { Kind } from '../../kind.ts';
import { bestChoice, bestPath, type Lived, walk, worth } from './graph.ts';
import type { Scenario } from './schema.ts';

const idOf = ({ step, choice }: Lived) => `${step.id}.${choice.id}`;
const reason = (lived: Lived) => ({ id: idOf(lived), text: lived.choice.consequence, about: lived.choice.text });
const points = (lived: Lived[]) => lived.reduce((sum, { choice }) => sum + (choice.points ?? 0), 0);
const livedIn = (question: Scenario, response: string[]) => walk(question, response)?.lived ?? [];

/**
 * The points of the choices along the path taken, out of the points of the best path. A choice is right if it still
 * leads to the most points that its step can lead to. A story that is not scored earns 0 of 0 and marks nothing.
 * Complete once the story has ended.
 */
export const scenario: Kind<Scenario, string[]> = {
  answered: (question, response): response is string[] => {
    const told = walk(question, response);
    return told !== null && told.open === undefined;
  },
  total: (question) => (question.scored ? points(bestPath(question)) : 0),
  solution: (question) => bestPath(question).map(({ choice }) => choice.id),
  grade(question, response) {
    if (!question.scored) return { earned: 0, total: 0, parts: [] };
    const lived = livedIn(question, response);
    const parts = lived.map((each) => {
      const best = bestChoice(question, each.step);
      const right = best !== undefined && worth(question, each.choice) === worth(question, best);
      return { id: idOf(each), mark: right ? ('right' as const) : ('wrong' as const) };
    });
    return { earned: points(lived), total: scenario.total(question), parts };
  },
  feedback: (question, response) => livedIn(question, response).map(reason),
  reasons: (question) => question.steps.flatMap((step) => step.choices.map((choice) => reason({ step, choice }))),
  first: 'scenario.first',
  rule: 'scenario.rule',
};
