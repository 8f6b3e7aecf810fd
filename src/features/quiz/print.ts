import type { Translate } from '../../site/words.ts';
import type { Paper, Print } from './kind.ts';
import { choicePrint } from './kinds/choice/print.ts';
import { gapPrint } from './kinds/gap/print.ts';
import { hotspotPrint } from './kinds/hotspot/print.ts';
import { matchPrint } from './kinds/match/print.ts';
import { numberPrint } from './kinds/number/print.ts';
import { orderPrint } from './kinds/order/print.ts';
import { reflectionPrint } from './kinds/reflection/print.ts';
import { scenarioPrint } from './kinds/scenario/print.ts';
import { sortPrint } from './kinds/sort/print.ts';
import { trueFalsePrint } from './kinds/true-false/print.ts';
import type { Question } from './schema.ts';

/** Every kind in print, and the compiler's word that none is missing. */
const prints: { [K in Question['kind']]: Print<Extract<Question, { kind: K }>> } = {
  single: choicePrint,
  multiple: choicePrint,
  'true-false': trueFalsePrint,
  number: numberPrint,
  order: orderPrint,
  match: matchPrint,
  sort: sortPrint,
  gap: gapPrint,
  scenario: scenarioPrint,
  hotspot: hotspotPrint,
  reflection: reflectionPrint,
};

const printOf = (question: Question): Print<Question> => prints[question.kind];

/** The right answer in words, one line for each part. */
export const answerText = (question: Question, t: Translate): string[] => printOf(question).answerText(question, t);

/** What stands under the prompt on paper. */
export const paper = (question: Question, t: Translate): Paper => printOf(question).paper(question, t);
