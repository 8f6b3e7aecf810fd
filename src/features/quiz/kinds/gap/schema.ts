import * as z from 'zod';
import { comparedText } from '../../../../site/compared-text.ts';
import { id, text } from '../../../course/schema.ts';
import { type Asked, questionBase } from '../../base.ts';
import { unique } from '../unique.ts';
import { gapsIn } from './pieces.ts';

/** One text with "|" between variants, so that each language may have as many as it needs. */
const variants = text
  .transform((all) => all.split('|').map((each) => each.trim()))
  .refine((all) => all.every((each) => comparedText(each) !== ''), 'words between the "|" signs');

const choice = z.strictObject({
  id,
  text,
  /** True on the one choice that fits. */
  key: z.boolean().default(false),
  feedback: text,
});

const gap = z
  .strictObject({
    id,
    /** For a gap to write in: what is accepted. The first variant is the one shown as the answer. */
    accept: variants.optional(),
    feedback: z
      .strictObject({
        right: text,
        wrong: text,
        /** Wrong words that are likely, each with what is wrong about them. */
        slips: z.array(z.strictObject({ accept: variants, feedback: text })).default([]),
      })
      .optional(),
    /** For a gap to choose in: the word bank. */
    choices: z.array(choice).min(2).max(8).optional(),
  })
  .refine((each) => (each.accept === undefined) !== (each.choices === undefined), {
    error: 'either "accept" (words to write) or "choices" (words to choose from)',
  })
  .refine((each) => (each.accept === undefined) === (each.feedback === undefined), {
    path: ['feedback'],
    error: '"feedback" with "accept"; with "choices" each choice has its own',
  })
  .refine(({ choices }) => !choices || choices.filter(({ key }) => key).length === 1, {
    path: ['choices'],
    error: 'exactly one choice with "key: true"',
  })
  .refine(({ choices }) => !choices || unique(choices.map((each) => each.id)), {
    path: ['choices'],
    error: 'choices with ids that differ',
  })
  .refine(
    ({ accept, feedback }) => {
      const right = accept?.map(comparedText) ?? [];
      return !feedback?.slips.some((slip) => slip.accept.some((each) => right.includes(comparedText(each))));
    },
    { path: ['feedback', 'slips'], error: 'slips that are not accepted: a slip is a wrong answer' },
  );

export const gapSchema = z
  .strictObject({
    ...questionBase,
    kind: z.literal('gap'),
    /** The text with gaps, each written as the id of its gap: "Value over the whole {{life}}". A new line starts a paragraph. */
    text,
    gaps: z.array(gap).min(1).max(8),
  })
  .refine((question) => unique(question.gaps.map((each) => each.id)), {
    path: ['gaps'],
    error: 'gaps with ids that differ',
  })
  .refine(
    (question) => {
      const known = question.gaps.map((each) => each.id).sort();
      return JSON.stringify(gapsIn(question.text).sort()) === JSON.stringify(known);
    },
    { path: ['text'], error: 'each gap once, written as its id in double braces, such as {{life}}' },
  );

export type GapQuestion = Asked<z.infer<typeof gapSchema>>;
export type Gap = GapQuestion['gaps'][number];
