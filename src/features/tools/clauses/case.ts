import { noEdits } from '../sheet/edits.ts';
import type { Clauses } from './content.ts';
import type { ClausesCase, Contract } from './schema.ts';

/** The choices a contract is described by, with the list of each in the content. */
export const contractChoices = {
  category: 'categories',
  risk: 'risks',
  size: 'sizes',
  supplier: 'suppliers',
  jurisdiction: 'jurisdictions',
} as const;
export type ContractChoice = keyof typeof contractChoices;
export const choiceNames = Object.keys(contractChoices) as ContractChoice[];

const blank = (content: Clauses): Contract => ({
  category: content.categories.at(-1)?.id ?? '',
  risk: 'medium',
  size: 'medium',
  supplier: 'sme',
  jurisdiction: 'generic',
  months: null,
  start: '',
});

export const emptyCase = (content: Clauses): ClausesCase => ({ contract: blank(content), edits: noEdits() });

/** The prepared case: two years of cleaning, of high risk. */
export const exampleCase = (content: Clauses): ClausesCase => {
  const cleaning = content.categories.find(({ id }) => id === 'cleaning')?.id ?? blank(content).category;
  return { contract: { ...blank(content), category: cleaning, risk: 'high', months: 24 }, edits: noEdits() };
};
