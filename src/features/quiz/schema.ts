import * as z from 'zod';
import type { writtenIn } from '../../site/written.ts';
import type { Asked } from './base.ts';
import { multipleSchema, singleSchema } from './kinds/choice/schema.ts';
import { gapSchema } from './kinds/gap/schema.ts';
import { hotspotSchema } from './kinds/hotspot/schema.ts';
import { matchSchema } from './kinds/match/schema.ts';
import { numberSchema } from './kinds/number/schema.ts';
import { orderSchema } from './kinds/order/schema.ts';
import { reflectionSchema } from './kinds/reflection/schema.ts';
import { scenarioSchema } from './kinds/scenario/schema.ts';
import { sortSchema } from './kinds/sort/schema.ts';
import { trueFalseSchema } from './kinds/true-false/schema.ts';

export const questionSchema = z.discriminatedUnion('kind', [
  singleSchema,
  multipleSchema,
  trueFalseSchema,
  numberSchema,
  orderSchema,
  matchSchema,
  sortSchema,
  gapSchema,
  scenarioSchema,
  hotspotSchema,
  reflectionSchema,
]);
/** Language and direction of its words, where these are not those of the page. */
type InOtherLanguage = { written?: ReturnType<typeof writtenIn> };

/** A question as its author writes it. */
export type WrittenQuestion = z.infer<typeof questionSchema> & InOtherLanguage;
export type Question = Asked<WrittenQuestion>;

/** content/<lang>/modules/<module>/quiz.yaml */
export const quizSchema = z.strictObject({
  /** Questions inside the lessons; they teach and are not part of the quiz. */
  checks: z.array(questionSchema),
  /** The bank the quiz draws from. */
  questions: z.array(questionSchema),
});
export type Quiz = Record<keyof z.infer<typeof quizSchema>, WrittenQuestion[]>;
