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

/** Year, month or day: as exactly as the source says it. */
const dated = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date such as 2024, 2024-09 or 2024-09-05');

/** What a public source says is known of a product from a region. */
const knownRisk = z.strictObject({
  id,
  product: id,
  region: id,
  text,
  source: z.strictObject({
    organisation: text,
    title: text,
    url: z.url({ protocol: /^https?$/ }),
    date: dated,
    /** When we read it: before anybody says it is still so, it has to be read again. */
    read: z.iso.date(),
  }),
});
export type KnownRisk = z.infer<typeof knownRisk>;

const titled = z.array(z.strictObject({ id, title: text }));

/** Known risks by product and region; every product and region named has a title and is named by a risk. */
const knownRisks = z
  .strictObject({ products: titled, regions: titled, risks: z.array(knownRisk).min(12) })
  .superRefine(({ products, regions, risks }, check) => {
    for (const [key, list] of [
      ['product', products],
      ['region', regions],
    ] as const) {
      const [named, used] = [new Set(list.map((each) => each.id)), new Set(risks.map((risk) => risk[key]))];
      for (const each of new Set([...named, ...used]))
        if (!named.has(each) || !used.has(each))
          check.addIssue({ code: 'custom', message: `"${each}" stands in one list only`, path: [`${key}s`] });
    }
    for (const { id: risk, source } of risks)
      if (source.read < source.date)
        check.addIssue({ code: 'custom', message: `"${risk}" was read before its source was there`, path: ['risks'] });
  });

/** content/<lang>/tools/risk-map.yaml */
export const riskMapSchema = z.strictObject({
  intro: text,
  severity: listOf(factor.extend({ of: z.enum(['people', 'environment']) }), severityFactors),
  likelihood: listOf(factor, likelihoodFactors),
  influence: listOf(z.strictObject({ id, title: text, text }), influences),
  strategies: listOf(z.strictObject({ id, text }), strategyIds),
  known: knownRisks,
  /** A worked case; the ids of its entries are for translators only. */
  example: z.strictObject({
    title: text,
    currency: text,
    entries: z.array(entrySchema.extend({ id })).min(1),
  }),
});
export type RiskMapWords = z.infer<typeof riskMapSchema>;
export type Factor = RiskMapWords['likelihood'][number];
