import * as z from 'zod';
import { id } from '../../course/schema.ts';
import { influences, likelihoodFactors, severityFactors } from './model.ts';
import { entrySchema } from './schema.ts';

const text = z.string().trim().min(1, 'a text that is not empty');
const steps = z.tuple([text, text, text, text, text]);

/** A list with exactly these ids, in this order: saved cases and the rule hang on them. */
const listOf = <S extends z.ZodType<{ id: string }>>(entry: S, ids: readonly string[]) =>
  z.array(entry).refine((list) => list.map((each) => each.id).join() === ids.join(), {
    error: `exactly the ids ${ids.join(', ')}, in this order`,
  });

const factor = z.strictObject({ id, title: text, ask: text, steps });

/** What to do, by the band of a risk and one's influence: "high-low". */
export const strategyIds = [
  'high-high',
  'high-medium',
  'high-low',
  'medium-high',
  'medium-medium',
  'medium-low',
  'low',
  'unknown-influence',
  'critical',
] as const;
export type StrategyId = (typeof strategyIds)[number];

/** content/<lang>/tools/risk-map.yaml */
export const riskMapSchema = z.strictObject({
  intro: text,
  severity: listOf(factor.extend({ of: z.enum(['people', 'environment']) }), severityFactors),
  likelihood: listOf(factor, likelihoodFactors),
  influence: listOf(z.strictObject({ id, title: text, text }), influences),
  strategies: listOf(z.strictObject({ id, text }), strategyIds),
  /** A worked case; the ids of its entries are for translators only. */
  example: z.strictObject({
    title: text,
    currency: text,
    entries: z.array(entrySchema.extend({ id })).min(1),
  }),
});
export type RiskMapWords = z.infer<typeof riskMapSchema>;
export type Factor = RiskMapWords['likelihood'][number];
