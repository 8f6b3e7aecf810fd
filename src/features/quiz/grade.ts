import { percent } from '../course/share.ts';
import type { Grade, Kind, Outcome } from './kind.ts';
import { multiple, single } from './kinds/choice/grade.ts';
import { gap } from './kinds/gap/grade.ts';
import { hotspot } from './kinds/hotspot/grade.ts';
import { match } from './kinds/match/grade.ts';
import { number } from './kinds/number/grade.ts';
import { order } from './kinds/order/grade.ts';
import { reflection } from './kinds/reflection/grade.ts';
import { scenario } from './kinds/scenario/grade.ts';
import { sort } from './kinds/sort/grade.ts';
import { trueFalse } from './kinds/true-false/grade.ts';
import { type AnyKind, gradeAs, outcomeAs } from './question/outcome.ts';
import type { Response, Responses } from './response.ts';
import type { Question } from './schema.ts';
import { hash } from './shuffle.ts';

/** Every kind, and the compiler's word that none is missing. */
const kinds = {
  single,
  multiple,
  'true-false': trueFalse,
  number,
  order,
  match,
  sort,
  gap,
  scenario,
  hotspot,
  reflection,
} satisfies { [K in Question['kind']]: Kind<Extract<Question, { kind: K }>, Responses[K]> };

export const kindOf = (question: Question): AnyKind => kinds[question.kind];

/** The question laid out as this seed lays it out: its parts shuffled, except where their order means something. */
export const layOut = (question: Question, seed: number): Question =>
  kindOf(question).arrange?.(question, seed ^ hash(question.id)) ?? question;

/** True if the response is complete for this question. */
export const answered = (question: Question, response: unknown): response is Response =>
  kindOf(question).answered(question, response);

/** Points for a response. 'unanswered' is not zero: nobody has tried. Never throws, whatever the response is. */
export const grade = (question: Question, response: unknown): Grade | 'unanswered' =>
  gradeAs(kindOf(question), question, response);

/** Points a full answer earns. */
export const points = (question: Question): number => kindOf(question).total(question);

/** The outcome of a response, see outcomeAs. */
export const outcome = (question: Question, response: unknown, final: boolean): Outcome =>
  outcomeAs(kindOf(question), question, response, final);

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
