import * as z from 'zod';
import { text } from '../../../course/schema.ts';
import { type Asked, questionBase } from '../../base.ts';

export const trueFalseSchema = z.strictObject({
  ...questionBase,
  kind: z.literal('true-false'),
  key: z.boolean(),
  /** What is said to somebody who answers "true", and to somebody who answers "false". */
  feedback: z.strictObject({ true: text, false: text }),
});

export type TrueFalse = Asked<z.infer<typeof trueFalseSchema>>;
