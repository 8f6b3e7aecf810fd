import * as z from 'zod';
import { id, text } from '../../../course/schema.ts';
import { type Asked, questionBase } from '../../base.ts';

const option = z.strictObject({
  id,
  text,
  /** True on an option that belongs to the right answer. */
  key: z.boolean().default(false),
  /** Why this option is right or wrong; shown after checking. */
  feedback: text,
});

const choice = {
  ...questionBase,
  options: z.array(option).min(2).max(8),
  /** True where the order means something, such as amounts that rise. */
  fixedOrder: z.boolean().default(false),
};

const keys = (options: z.infer<typeof option>[]) => options.filter((each) => each.key).length;

export const singleSchema = z
  .strictObject({ ...choice, kind: z.literal('single') })
  .refine((question) => keys(question.options) === 1, {
    path: ['options'],
    error: 'exactly one option with "key: true" in a single choice',
  });

export const multipleSchema = z
  .strictObject({ ...choice, kind: z.literal('multiple') })
  .refine((question) => keys(question.options) >= 2 && keys(question.options) < question.options.length, {
    path: ['options'],
    error: 'at least two options with "key: true" and at least one without in a multiple choice',
  });

export type Single = Asked<z.infer<typeof singleSchema>>;
export type Multiple = Asked<z.infer<typeof multipleSchema>>;
