import type { QuizLink } from '../link.ts';
import type { Question, WrittenQuestion } from '../schema.ts';

/** Where the questions of a module are: three scripts, one for each moment they are needed at. */
export type BankAddress = { bank: string; reasons: string; checks: string };

/** What the quiz of a module may ask. */
export type BankScript = Question[];

/** What is said once it is answered. */
export type ReasonsScript = {
  /** By question. */
  reasons: Record<string, Reasons>;
  /** Where to read again: by objective its lesson, and by question the part the author names; of checks as well. */
  reread: Record<string, QuizLink>;
  /** Words of the objectives the quiz tests, by id, in the order of the lessons. */
  objectives: Record<string, string>;
};

/** The questions inside the lessons of a module, whole, and the parts to read again by question. */
export type ChecksScript = { questions: Question[]; reread: Record<string, QuizLink> };

/** Questions whole, with what is said of them. */
export type Bank = { questions: Question[]; reread: Record<string, QuizLink>; objectives: Record<string, string> };

/** Texts that are said only once an answer is checked, in the order they stand in a question. */
export type Reasons = string[];

const said = new Set(['feedback', 'explanation', 'model']);

/**
 * The same value with each text that is said only after a check put through `replace`, from first to last: the texts
 * under these names, and those directly in an object under one of them ("feedback: { right: …, wrong: … }").
 */
function withReasons<T>(value: T, replace: (text: string) => string, key = '', above = ''): T {
  if (typeof value === 'string') return (said.has(key) || said.has(above) ? replace(value) : value) as T;
  if (Array.isArray(value)) return value.map((each) => withReasons(each, replace)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, each]) => [name, withReasons(each, replace, name, key)]);
  return Object.fromEntries(entries) as T;
}

/** A question in two parts: what is asked, and what is said once it is answered. Each travels when it is needed. */
export function askedApart({ facts, reread, ...question }: WrittenQuestion): { question: Question; reasons: Reasons } {
  const reasons: Reasons = [];
  const asked = withReasons(question, (text) => {
    reasons.push(text);
    return '';
  });
  return { question: asked as Question, reasons };
}

/** The question with its reasons back in their places. */
export function together(question: Question, reasons: Reasons): Question {
  let place = 0;
  return withReasons(question, () => reasons[place++] ?? '');
}

/** What is asked, and what is said of it, as one. */
export const wholeBank = (asked: BankScript, { reasons, ...said }: ReasonsScript): Bank => ({
  questions: asked.map((question) => together(question, reasons[question.id] ?? [])),
  ...said,
});

/** Banks of several modules as one. */
export const joined = (banks: readonly Bank[]): Bank => ({
  questions: banks.flatMap(({ questions }) => questions),
  reread: Object.assign({}, ...banks.map(({ reread }) => reread)),
  objectives: Object.assign({}, ...banks.map(({ objectives }) => objectives)),
});
