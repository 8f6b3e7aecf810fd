import * as z from 'zod';
import { text } from '../../../course/schema.ts';
import { type Asked, questionBase } from '../../base.ts';
import { within } from './within.ts';

export const numberSchema = z
  .strictObject({
    ...questionBase,
    kind: z.literal('number'),
    answer: z.number(),
    /** The widest accepted distance from the answer, in the unit of the answer; 0 asks for the exact figure. */
    tolerance: z.number().min(0),
    /** What the figure counts, as shown beside the field: "in your currency", "per cent". */
    unit: text,
    feedback: z.strictObject({
      right: text,
      wrong: text,
      /** Figures that a known slip leads to, each with what went wrong. */
      slips: z.array(z.strictObject({ value: z.number(), feedback: text })).default([]),
    }),
  })
  .refine((question) => question.feedback.slips.every((slip) => !within(question, slip.value)), {
    path: ['feedback', 'slips'],
    error: 'slips outside the accepted range: a slip is a wrong figure',
  });

export type NumberQuestion = Asked<z.infer<typeof numberSchema>>;
