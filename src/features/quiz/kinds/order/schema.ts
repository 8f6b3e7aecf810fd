import * as z from 'zod';
import { id, text } from '../../../course/schema.ts';
import { type Asked, questionBase } from '../../base.ts';
import { unique } from '../unique.ts';

export const orderSchema = z
  .strictObject({
    ...questionBase,
    kind: z.literal('order'),
    /** In the right order, each with the reason why it stands there. */
    items: z
      .array(z.strictObject({ id, text, feedback: text }))
      .min(3)
      .max(10),
    /** Common mistakes: said to somebody who puts `before` ahead of `after`, which is the wrong way round. */
    slips: z.array(z.strictObject({ before: id, after: id, feedback: text })).default([]),
  })
  .refine(({ items }) => unique(items.map((item) => item.id)) && unique(items.map((item) => item.text)), {
    path: ['items'],
    error: 'items that differ in id and in text',
  })
  .refine(
    ({ items, slips }) => {
      const place = (id: string) => items.findIndex((item) => item.id === id);
      return slips.every((slip) => place(slip.after) >= 0 && place(slip.before) > place(slip.after));
    },
    { path: ['slips'], error: 'slips between two items, "before" being the one that rightly comes later' },
  );

/** `start` is where the rows stand before anybody moves one; a quiz sets it, an author does not. */
export type Order = Asked<z.infer<typeof orderSchema>> & { start?: string[] };
