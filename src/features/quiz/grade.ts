import type { Grade, Kind, Part } from './kind.ts';
import { multiple, single } from './kinds/choice/grade.ts';
import { number } from './kinds/number/grade.ts';
import { trueFalse } from './kinds/true-false/grade.ts';
import type { Question } from './schema.ts';

/** The response to each kind of question, as it is kept in an event. */
export type Responses = { single: string; multiple: string[]; 'true-false': boolean; number: number };
export type Response = Responses[Question['kind']];

/** Every kind, and the compiler's word that none is missing. */
const kinds: { [K in Question['kind']]: Kind<Extract<Question, { kind: K }>, Responses[K]> } = {
  single,
  multiple,
  'true-false': trueFalse,
  number,
};

const kindOf = (question: Question) => kinds[question.kind] as Kind<Question, Response>;

/** True if the response is complete for this question. */
export const answered = (question: Question, response: unknown): response is Response =>
  kindOf(question).answered(question, response);

/** Points for a response. 'unanswered' is not zero: nobody has tried. Never throws, whatever the response is. */
export function grade(question: Question, response: unknown): Grade | 'unanswered' {
  return answered(question, response) ? kindOf(question).grade(question, response) : 'unanswered';
}

/** Points a full answer earns. */
export const points = (question: Question): number => kindOf(question).total(question);

/** How a checked question is shown: a mark for each part, and what the author says about it. */
export type Outcome = { parts: Part[]; feedback: { id: string; text: string }[] };

/** The outcome of a response. Where nobody answered, what belongs to the answer is shown as missed. */
export function outcome(question: Question, response: unknown): Outcome {
  const kind = kindOf(question);
  if (kind.answered(question, response)) {
    return { parts: kind.grade(question, response).parts, feedback: kind.feedback(question, response) };
  }
  const solution = kind.solution(question);
  const parts = kind.grade(question, solution).parts.map((part) => ({ ...part, mark: 'missed' as const }));
  return { parts, feedback: kind.feedback(question, solution) };
}

/** Points over a whole quiz; an unanswered question earns nothing and counts in the total. Percent is rounded down. */
export function score(questions: Question[], responses: Record<string, unknown>) {
  let earned = 0;
  let total = 0;
  for (const question of questions) {
    const result = grade(question, responses[question.id]);
    earned += result === 'unanswered' ? 0 : result.earned;
    total += points(question);
  }
  return { earned, total, percent: percent(earned, total) };
}

/** Whole per cent, rounded down so that 69.9 does not pass a mark of 70. 0 of 0 is 0. */
export const percent = (earned: number, total: number): number =>
  total === 0 ? 0 : Math.floor((100 * earned) / total);
