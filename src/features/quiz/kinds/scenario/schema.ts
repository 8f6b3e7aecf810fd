import * as z from 'zod';
import { id, text } from '../../../course/schema.ts';
import { type Asked, questionBase } from '../../base.ts';
import { bestPath, flaw } from './graph.ts';

const choice = z.strictObject({
  id,
  text,
  /** What happens then; shown before the story goes on. */
  consequence: text,
  /** The step it leads to; without one the story ends here. */
  next: id.optional(),
  points: z.int().min(0).max(10).optional(),
});

const step = z.strictObject({ id, text, choices: z.array(choice).min(2).max(5) });

export const scenarioSchema = z
  .strictObject({
    ...questionBase,
    kind: z.literal('scenario'),
    /** False for a story to think about: nothing in it is right or wrong. */
    scored: z.boolean().default(true),
    start: id,
    steps: z.array(step).min(1).max(12),
  })
  .superRefine((question, context) => {
    const found = flaw(question);
    if (found) {
      context.addIssue({ code: 'custom', path: found.path, message: found.error });
      return;
    }
    const points = question.steps.flatMap(({ choices }) => choices.map((each) => each.points ?? 0));
    if (question.scored && bestPath(question).every((each) => !each.choice.points)) {
      const message = '"points" on at least one choice, or "scored: false"';
      context.addIssue({ code: 'custom', path: ['steps'], message });
    }
    if (!question.scored && points.some((each) => each > 0)) {
      context.addIssue({ code: 'custom', path: ['steps'], message: 'no "points" where "scored" is false' });
    }
  });

export type Scenario = Asked<z.infer<typeof scenarioSchema>>;
