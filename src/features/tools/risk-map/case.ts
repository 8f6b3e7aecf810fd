import type { RiskMapWords } from './content.ts';
import { type FactorId, type Factors, likelihoodFactors, severityFactors } from './model.ts';
import type { Entry, RiskCase } from './schema.ts';

export const factors: readonly FactorId[] = [...severityFactors, ...likelihoodFactors];

export const emptyEntry = (): Entry => ({
  name: '',
  ratings: Object.fromEntries(factors.map((id) => [id, null])) as Factors,
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
