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
  issues: '',
  action: '',
  owner: '',
  due: '',
});

export const emptyCase = (): RiskCase => ({ currency: '', entries: [emptyEntry()] });

export const exampleCase = ({ example }: RiskMapWords): RiskCase => ({
  currency: example.currency,
  entries: example.entries.map(({ id: _, ...entry }) => entry),
});

/** The issues of a category, one each; an empty line is none. */
export const issuesOf = ({ issues }: Pick<RiskEntry, 'issues'>): string[] =>
  issues
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A category with one more issue; one that is there already stays as it is. */
export const withIssue = (entry: RiskEntry, issue: string): RiskEntry =>
  issuesOf(entry).includes(issue) ? entry : { ...entry, issues: [...issuesOf(entry), issue].join('\n') };
