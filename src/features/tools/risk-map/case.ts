import type { RiskMapWords } from './content.ts';
import { type FactorId, likelihoodFactors, type RiskFactors, severityFactors } from './model.ts';
import type { RiskCase, RiskEntry } from './schema.ts';

export const factors: readonly FactorId[] = [...severityFactors, ...likelihoodFactors];

export const emptyEntry = (): RiskEntry => ({
  name: '',
  ratings: Object.fromEntries(factors.map((id) => [id, null])) as RiskFactors,
  spend: null,
  influence: null,
  critical: false,
  note: '',
});

export const emptyCase = (): RiskCase => ({ currency: '', entries: [emptyEntry()] });

export const exampleCase = ({ example }: RiskMapWords): RiskCase => ({
  currency: example.currency,
  entries: example.entries.map(({ id: _, ...entry }) => entry),
});
