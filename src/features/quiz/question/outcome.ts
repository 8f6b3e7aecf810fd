import type { Grade, Kind, Outcome, Reason } from '../kind.ts';
import type { Response } from '../response.ts';
import type { Question } from '../schema.ts';

export type AnyKind = Kind<Question, Response>;

/** Points for a response. 'unanswered' is not zero: nobody has tried. Never throws, whatever the response is. */
export function gradeAs(kind: AnyKind, question: Question, response: unknown): Grade | 'unanswered' {
  return kind.answered(question, response) ? kind.grade(question, response) : 'unanswered';
}

/**
 * The outcome of a response. `final` is for when nothing is left to try: what belongs to the answer and was not given
 * is shown as missed, with every reason.
 */
export function outcomeAs(kind: AnyKind, question: Question, response: unknown, final: boolean): Outcome {
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
      (reason) => [reason.id, reason],
    ),
  );
  return { parts: [...given.parts, ...missed], feedback: [...reasons.values()], solution };
}

/** What is said together with the verdict: why the answer earned what it did, and why what it lacks belongs to it. */
export function reasonsSaid(kind: AnyKind, question: Question, response: unknown, outcome: Outcome): Reason[] {
  const given = kind.answered(question, response) ? kind.feedback(question, response) : [];
  return outcome.feedback.filter(({ id }) => [...given, ...outcome.parts].some((each) => each.id === id));
}
