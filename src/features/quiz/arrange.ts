import { arrangeChoice } from './kinds/choice/arrange.ts';
import { arrangeMatch } from './kinds/match/arrange.ts';
import { arrangeOrder } from './kinds/order/arrange.ts';
import { arrangeSort } from './kinds/sort/arrange.ts';
import type { Question } from './schema.ts';
import { hash } from './shuffle.ts';

/** Gives the question with its parts in an order that depends on the seed. */
type Arrange<Q> = (question: Q, seed: number) => Q;

const asWritten = <Q>(question: Q): Q => question;

/** Every kind, and the compiler's word that none is missing. */
const arrangements: { [K in Question['kind']]: Arrange<Extract<Question, { kind: K }>> } = {
  single: arrangeChoice,
  multiple: arrangeChoice,
  'true-false': asWritten,
  number: asWritten,
  order: arrangeOrder,
  match: arrangeMatch,
  sort: arrangeSort,
  gap: asWritten,
  scenario: asWritten,
  hotspot: asWritten,
  reflection: asWritten,
};

/** The question laid out as this attempt lays it out: its parts shuffled, except where the author fixed the order. */
export const arrange = (question: Question, seed: number): Question =>
  (arrangements[question.kind] as Arrange<Question>)(question, seed ^ hash(question.id));
