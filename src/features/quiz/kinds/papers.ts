import type { Translate } from '../../../site/words.ts';
import type { Paper, Print } from '../kind.ts';
import type { Question } from '../schema.ts';
import { choicePrint } from './choice/paper.ts';
import { gapPrint } from './gap/paper.ts';
import { hotspotPrint } from './hotspot/paper.ts';
import { matchPrint } from './match/paper.ts';
import { numberPrint } from './number/paper.ts';
import { orderPrint } from './order/paper.ts';
import { reflectionPrint } from './reflection/paper.ts';
import { scenarioPrint } from './scenario/paper.ts';
import { sortPrint } from './sort/paper.ts';
import { trueFalsePrint } from './true-false/paper.ts';

/** Every kind in print, and the compiler's word that none is missing. */
const prints = {
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
} satisfies { [K in Question['kind']]: Print<Extract<Question, { kind: K }>> };

const printOf = (question: Question): Print<Question> => prints[question.kind];

/** The right answer in words, one line for each part. */
export const answerText = (question: Question, t: Translate): string[] => printOf(question).answerText(question, t);

/** What stands under the prompt on paper. */
export const paper = (question: Question, t: Translate): Paper => printOf(question).paper(question, t);
