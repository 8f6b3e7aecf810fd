import type { JSX } from 'preact';
import type { PlainKey, Translate, WordKey } from '../../site/words.ts';
import type { Given } from './events.ts';
import type { Response } from './response.ts';

/** How one part of a response stands: 'missed' belongs to the answer and was not given. */
export type Part = { id: string; mark: 'right' | 'wrong' | 'missed' };

/** Points for one response; 0 <= earned <= total, both whole. A total of 0 is a question that is not graded. */
export type Grade = { earned: number; total: number; parts: Part[] };

/** What the author says about one part. `about` names the part where the text does not stand alone. */
export type Reason = { id: string; text: string; about?: string };

/** How a checked question is shown: a mark for each part, what the author says, and the answer where it is given away. */
export type Outcome = { parts: Part[]; feedback: Reason[]; solution?: Response };

/** What stands under the prompt on paper and without script. */
export type Paper = {
  /** Paragraphs that come first, each with things to tick under it. */
  groups?: { text: string; boxes: string[] }[];
  /** Things to tick. */
  boxes?: string[];
  /** Things with a blank in front, for a number or the letter of a choice. */
  rows?: string[];
  /** Things named by letters, from which each row takes one. */
  choices?: string[];
  /** Empty lines to write on. */
  lines?: number;
  /** Stands after the line: the unit of a figure. */
  unit?: string;
};

/** A kind where nothing runs: on paper and for readers without script. Only the build needs it, so no page loads it. */
export type Print<Q> = {
  /** The right answer in words, one line for each part. */
  answerText(question: Q, t: Translate): string[];
  /** The question below its prompt. */
  paper(question: Q, t: Translate): Paper;
};

/** What a kind of question knows about itself. Q is the question, R a complete response to it. */
export type Kind<Q, R> = {
  /** Narrows anything (a field, a file, an older release) to a complete response. */
  answered(question: Q, response: unknown): response is R;
  grade(question: Q, response: R): Grade;
  /** The response that earns every point. */
  solution(question: Q): R;
  /** Points a full answer earns. */
  total(question: Q): number;
  /** Why this response earned what it did, one text for each part the author wrote about. */
  feedback(question: Q, response: R): Reason[];
  /** All reasons the author gives, for when nothing is left to try. */
  reasons(question: Q): Reason[];
  /** The question with its parts in an order that depends on the seed; left out where the order means something. */
  arrange?(question: Q, seed: number): Q;
  /** Key of the words said to somebody who checks before the answer is complete. */
  first: 'question.choose' | Extract<WordKey, `${string}.first`>;
  /** Key of the words that say how points are given, where that is not plain. */
  rule?: PlainKey;
  /** True where the response is written letter by letter: it is saved at a pause, not at each letter. */
  typed?: true;
  /** Key of the button that goes back to what was written; without it "Try again" starts over. */
  edit?: PlainKey;
};

/** What the controls of a question are given. */
export type InputProps<Q> = {
  question: Q;
  /** Name of the group of native controls; one per question on the page. */
  name: string;
  response: Given | null | undefined;
  /** Null while nothing stands there that could be kept. */
  onResponse(response: Given | null): void;
  /** Set once checked. */
  outcome?: Outcome;
  t: Translate;
  lang: string;
};

/** A kind with its controls: all that a page needs to show and grade it. */
export type View<Q, R> = {
  kind: Kind<Q, R>;
  Input(props: InputProps<Q>): JSX.Element;
};

/** True for a response that gives each part a text of its own. */
export const isRecord = (response: unknown): response is Record<string, string> =>
  typeof response === 'object' && response !== null && !Array.isArray(response);
