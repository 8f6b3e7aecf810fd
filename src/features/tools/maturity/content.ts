import * as z from 'zod';
import { id } from '../../course/schema.ts';
import { evidenceSchema, levelSchema, planSchema } from './schema.ts';

const text = z.string().trim().min(1, 'a text that is not empty');

/** A list with one entry for each level from 0 to 4, in this order. */
const byLevel = <S extends z.ZodType<{ level: number }>>(entry: S) =>
  z.array(entry).refine((list) => list.map(({ level }) => level).join() === '0,1,2,3,4', {
    error: 'one entry for each level from 0 to 4',
  });

const area = z.strictObject({
  id,
  title: text,
  /** Without it nothing else holds: an average below 1 comes first in the advice. */
  foundation: z.boolean(),
  statements: z.array(z.strictObject({ id, text })).min(3),
  next: byLevel(z.strictObject({ id, level: z.int(), text })),
});

/** content/<lang>/tools/maturity.yaml */
export const maturitySchema = z
  .strictObject({
    intro: text,
    levels: z
      .array(z.strictObject({ id, value: z.int(), title: text, text }))
      .refine((list) => list.map(({ value }) => value).join() === '0,1,2,3,4', { error: 'the levels from 0 to 4' }),
    areas: z.array(area).length(8),
    example: z.strictObject({
      title: text,
      organisation: text,
      respondents: z
        .array(
          z.strictObject({
            id,
            name: text,
            date: z.iso.date(),
            answers: z.array(z.strictObject({ id, level: levelSchema, evidence: evidenceSchema })),
          }),
        )
        .min(2),
      plans: z.array(planSchema.extend({ id })),
    }),
  })
  .refine(
    ({ areas }) => {
      const ids = areas.flatMap(({ statements }) => statements.map((each) => each.id));
      return new Set(ids).size === ids.length;
    },
    { error: 'statements with an id of their own each', path: ['areas'] },
  );
export type MaturityWords = z.infer<typeof maturitySchema>;
export type Area = MaturityWords['areas'][number];
