import type { Translate } from '../../../site/words.ts';
import type { Tool } from '../frame/tool.ts';
import { arrange, type Edits, noEdits } from '../sheet/edits.ts';
import { type Columns, readEdits, readSettings, type Setting, toRows } from '../sheet/table.ts';
import { groupsOf, linesOf } from './lines.ts';
import type { Clauses, Contract } from './schema.ts';
import { select } from './select.ts';

/** A contract, and what the person changed in the clauses proposed for it. */
export type ClausesCase = { contract: Contract; edits: Edits };

/** The choices a contract is described by, with the list of each in the content. */
export const choices = {
  category: 'categories',
  risk: 'risks',
  size: 'sizes',
  supplier: 'suppliers',
  jurisdiction: 'jurisdictions',
} as const;
export type Choice = keyof typeof choices;
export const choiceNames = Object.keys(choices) as Choice[];

const columnsOf = (t: Translate): Columns => ({ id: t('sheet.id'), group: t('clauses.place'), text: t('sheet.words') });

function settingsOf(content: Clauses, contract: Contract, t: Translate): Setting[] {
  const chosen = choiceNames.map((name): Setting => {
    const entry = content[choices[name]].find(({ id }) => id === contract[name]);
    return [t(`clauses.${name}`), contract[name], entry?.title ?? ''];
  });
  return [...chosen, [t('clauses.months'), contract.months ?? '', ''], [t('clauses.start'), contract.start, '']];
}

/** The tool over a collection of clauses. */
export const clausesTool = (content: Clauses): Tool<ClausesCase> => {
  const blank = (): Contract => ({
    category: content.categories.at(-1)?.id ?? '',
    risk: 'medium',
    size: 'medium',
    supplier: 'sme',
    jurisdiction: 'generic',
    months: null,
    start: '',
  });
  return {
    id: 'clauses',
    schema: async () => {
      const { caseSchema } = await import('./schema.ts');
      return caseSchema.refine(({ contract }) => content.categories.some(({ id }) => id === contract.category), {
        path: ['contract', 'category'],
      });
    },
    empty: () => ({ contract: blank(), edits: noEdits() }),
    example: () => {
      const cleaning = content.categories.find(({ id }) => id === 'cleaning')?.id ?? blank().category;
      return { contract: { ...blank(), category: cleaning, risk: 'high', months: 24 }, edits: noEdits() };
    },
    rows: ({ contract, edits }, t) => {
      const groups = groupsOf(content, t);
      const ids = groups.map(({ id }) => id);
      const lines = arrange(linesOf(select(content, contract)), ids, edits);
      return [...toRows(settingsOf(content, contract, t), columnsOf(t), lines, groups), ['', '', t('sheet.law')]];
    },
    fromRows: (rows, t) => {
      const columns = columnsOf(t);
      const settings = readSettings(rows, columns);
      if (!settings) return null;
      const months = settings.get(t('clauses.months')) ?? '';
      const contract = {
        ...Object.fromEntries(choiceNames.map((name) => [name, settings.get(t(`clauses.${name}`))])),
        months: months === '' ? null : Number(months),
        start: settings.get(t('clauses.start')) ?? '',
      } as Contract;
      if (!content.categories.some(({ id }) => id === contract.category)) return null;
      const lines = rows.filter(([, , text]) => text !== t('sheet.law'));
      return { contract, edits: readEdits(lines, columns, linesOf(select(content, contract)), groupsOf(content, t)) };
    },
  };
};
