import type { BankAddress } from '../quiz/bank/bank.ts';

/** What review asks from a module: ids with a space between, because a page has hundreds, and where the questions are. */
export type ReviewModule = { bank: BankAddress; questions: string };

/** The ids of all questions that review can ask. */
export const reviewable = (modules: readonly ReviewModule[]): string[] =>
  modules.flatMap(({ questions }) => questions.split(' ').filter(Boolean));

/** The modules that ask any of these questions. */
export const modulesOf = (modules: readonly ReviewModule[], questions: readonly string[]): ReviewModule[] => {
  const wanted = new Set(questions);
  return modules.filter((module) =>
    module.questions
      .split(' ')
      .filter(Boolean)
      .some((id) => wanted.has(id)),
  );
};
