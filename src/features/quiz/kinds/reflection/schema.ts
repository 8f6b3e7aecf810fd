import * as z from 'zod';
import { notWords, text } from '../../../course/schema.ts';
import { type Asked, questionBase } from '../../base.ts';
import { longestReflection } from './longest.ts';

export const reflectionSchema = z.strictObject({
  ...questionBase,
  /** Nothing is right or wrong here, so no fact need carry it. */
  facts: z.array(notWords).default([]),
  kind: z.literal('reflection'),
  /** Lines to write on, on the screen and on paper. */
  lines: z.int().min(2).max(20).default(5),
  /** One good answer among many; shown once something is written. */
  model: text.max(longestReflection),
});

export type Reflection = Asked<z.infer<typeof reflectionSchema>>;
