import * as z from 'zod';
import { id, text } from '../../../course/schema.ts';
import { type Asked, questionBase } from '../../base.ts';
import { unique } from '../unique.ts';

export const matchSchema = z
  .strictObject({
    ...questionBase,
    kind: z.literal('match'),
    /** What belongs together, with the reason. */
    pairs: z
      .array(z.strictObject({ id, left: text, right: text, feedback: text }))
      .min(2)
      .max(8),
    /** More things to choose on the right, which belong to nothing on the left. */
    others: z
      .array(z.strictObject({ id, text, feedback: text }))
      .max(4)
      .default([]),
    /** Common mistakes: said to somebody who gives the left side of `pair` the right side of `instead`. */
    slips: z.array(z.strictObject({ pair: id, instead: id, feedback: text })).default([]),
  })
  .refine(
    ({ pairs, others }) =>
      unique([...pairs, ...others].map((each) => each.id)) &&
      unique(pairs.map((pair) => pair.left)) &&
      unique([...pairs.map((pair) => pair.right), ...others.map((other) => other.text)]),
    {
      path: ['pairs'],
      error:
        'pairs and others that differ in id, on the left and on the right; to put several things under one, use sort',
    },
  )
  .refine(
    ({ pairs, others, slips }) =>
      slips.every(
        (slip) =>
          slip.pair !== slip.instead &&
          pairs.some((pair) => pair.id === slip.pair) &&
          [...pairs, ...others].some((each) => each.id === slip.instead),
      ),
    { path: ['slips'], error: 'slips from a pair to another pair or one of the others' },
  );

export type Match = Asked<z.infer<typeof matchSchema>>;
