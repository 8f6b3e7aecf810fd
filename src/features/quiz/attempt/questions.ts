import type { Attempt } from '../events.ts';
import { layOut } from '../grade.ts';
import type { Question } from '../schema.ts';

/** The questions of an attempt that the course still has, laid out as this attempt lays them out. */
export const questionsOf = (bank: readonly Question[], attempt: Attempt): Question[] =>
  attempt.questions.flatMap((id) => {
    const question = bank.find((each) => each.id === id);
    return question ? [layOut(question, attempt.seed)] : [];
  });
