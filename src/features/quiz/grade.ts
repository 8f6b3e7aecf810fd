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

/** How a checked question is shown: a mark for each part, what the author says, and the answer where it is given away. */
export type Outcome = { parts: Part[]; feedback: { id: string; text: string }[]; solution?: Response };

/**
 * The outcome of a response. `final` is for when nothing is left to try: what belongs to the answer and was not given
 * is shown as missed, with every reason.
 */
export function outcome(question: Question, response: unknown, final: boolean): Outcome {
  const kind = kindOf(question);
  const given = kind.answered(question, response) ? kind.grade(question, response) : { earned: 0, total: 1, parts: [] };
  const feedback = kind.answered(question, response) ? kind.feedback(question, response) : [];
  if (!final && given.earned < given.total) return { parts: given.parts, feedback };
  const solution = kind.solution(question);
  const missed = kind
    .grade(question, solution)
    .parts.filter((part) => !given.parts.some(({ id }) => id === part.id))
    .map(({ id }) => ({ id, mark: 'missed' as const }));
  const reasons = new Map(
    [...feedback, ...(missed.length > 0 ? kind.feedback(question, solution) : []), ...kind.reasons(question)].map(
      ({ id, text }) => [id, text],
    ),
  );
  const all = [...reasons].map(([id, text]) => ({ id, text }));
  return { parts: [...given.parts, ...missed], feedback: all, solution };
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
