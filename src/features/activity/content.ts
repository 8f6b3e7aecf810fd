import * as z from 'zod';
import type { ContentFile } from '../course/content-file.ts';
import { id, minutes, text } from '../course/schema.ts';

const formField = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('text'),
    id,
    label: text,
    hint: text.optional(),
    lines: z.int().min(1).max(20).default(3),
  }),
  z.strictObject({
    kind: z.literal('table'),
    id,
    label: text,
    hint: text.optional(),
    rows: z.int().min(1).max(20),
    columns: z
      .array(z.strictObject({ id, label: text, hint: text.optional() }))
      .min(1)
      .max(8),
  }),
  /** A list to put in order. */
  z.strictObject({
    kind: z.literal('ranking'),
    id,
    label: text,
    hint: text.optional(),
    items: z
      .array(z.strictObject({ id, label: text }))
      .min(2)
      .max(12)
      .refine((items) => new Set(items.map((item) => item.id)).size === items.length, {
        error: 'items with an id of their own each',
      }),
  }),
  /** An action plan for 30, 60 and 90 days; its columns are words of the interface. */
  z.strictObject({
    kind: z.literal('plan'),
    id,
    label: text,
    hint: text.optional(),
    /** Actions for each of the three periods. */
    actions: z.int().min(1).max(5).default(2),
  }),
]);
export type FormField = z.infer<typeof formField>;

export const activitySchema = z.strictObject({
  title: text,
  summary: text,
  form: z.array(formField).min(1),
  /** A model answer in paragraphs, shown once the person has written something. */
  model: z.array(text).min(1).optional(),
});
export type Activity = z.infer<typeof activitySchema>;

export const workshopSchema = z.strictObject({
  title: text,
  summary: text,
  materials: z.array(text).min(1),
  steps: z.array(z.strictObject({ minutes, text })).min(2),
});
export type Workshop = z.infer<typeof workshopSchema>;

/** The front matter of what is done on paper, alone and in a group. */
export const activityFiles = {
  activity: { pattern: '<lang>/modules/<module>/activity.mdx', schema: activitySchema },
  workshop: { pattern: '<lang>/modules/<module>/workshop.mdx', schema: workshopSchema },
} satisfies Record<string, ContentFile>;
