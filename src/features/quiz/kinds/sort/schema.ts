import * as z from 'zod';
import { id, text } from '../../../course/schema.ts';
import { type Asked, questionBase } from '../../base.ts';
import { unique } from '../unique.ts';

export const sortSchema = z
  .strictObject({
    ...questionBase,
    kind: z.literal('sort'),
    groups: z
      .array(z.strictObject({ id, title: text }))
      .min(2)
      .max(5),
    /** `group` is the id of the group it belongs to. */
    items: z
      .array(z.strictObject({ id, text, group: id, feedback: text }))
      .min(3)
      .max(12),
    /** Common mistakes: said to somebody who puts `item` into `group`. */
    slips: z.array(z.strictObject({ item: id, group: id, feedback: text })).default([]),
  })
  .refine(
    ({ groups, items }) =>
      unique(groups.map((group) => group.id)) &&
      unique(groups.map((group) => group.title)) &&
      unique(items.map((item) => item.id)) &&
      unique(items.map((item) => item.text)),
    { path: ['items'], error: 'items and groups that differ in id and in words' },
  )
  .refine(({ groups, items }) => items.every((item) => groups.some((group) => group.id === item.group)), {
    path: ['items'],
    error: 'items whose "group" is the id of one of the groups',
  })
  .refine(
    ({ groups, items, slips }) =>
      slips.every(
        (slip) =>
          groups.some((group) => group.id === slip.group) &&
          items.some((item) => item.id === slip.item && item.group !== slip.group),
      ),
    { path: ['slips'], error: 'slips of an item into a group it does not belong to' },
  );

export type Sort = Asked<z.infer<typeof sortSchema>>;
