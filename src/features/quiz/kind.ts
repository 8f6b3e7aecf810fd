/** How one part of a response stands: 'missed' belongs to the answer and was not given. */
export type Part = { id: string; mark: 'right' | 'wrong' | 'missed' };

/** Points for one response; 0 <= earned <= total, both whole. */
export type Grade = { earned: number; total: number; parts: Part[] };

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
  feedback(question: Q, response: R): { id: string; text: string }[];
  /** All reasons the author gives, for when nothing is left to try. */
  reasons(question: Q): { id: string; text: string }[];
};
