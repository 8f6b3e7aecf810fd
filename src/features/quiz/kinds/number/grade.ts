import type { Kind } from '../../kind.ts';
import type { NumberQuestion } from './schema.ts';
import { within } from './within.ts';

/** One point for a figure within the tolerance. */
export const number: Kind<NumberQuestion, number> = {
  answered: (_, response): response is number => typeof response === 'number' && Number.isFinite(response),
  total: () => 1,
  solution: (question) => question.answer,
  grade(question, response) {
    const right = within(question, response);
    return { earned: right ? 1 : 0, total: 1, parts: [{ id: 'value', mark: right ? 'right' : 'wrong' }] };
  },
  feedback(question, response) {
    if (within(question, response)) return [{ id: 'value', text: question.feedback.right }];
    const slip = question.feedback.slips.find((each) =>
      within({ answer: each.value, tolerance: question.tolerance }, response),
    );
    return [{ id: 'value', text: slip?.feedback ?? question.feedback.wrong }];
  },
  reasons: () => [],
  first: 'number.first',
};
