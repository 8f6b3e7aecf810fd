import type { Kind } from '../../kind.ts';
import type { NumberQuestion } from './schema.ts';

/** True if the value lies within the tolerance; binary rounding is forgiven, so that 0.3 accepts 0.1 + 0.2. */
export function within(question: { answer: number; tolerance: number }, value: number): boolean {
  const rounding = 4 * Number.EPSILON * Math.max(1, Math.abs(question.answer));
  return Math.abs(value - question.answer) <= question.tolerance + rounding;
}

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
