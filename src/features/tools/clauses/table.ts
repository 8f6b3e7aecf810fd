import type { Cell } from '../../../site/csv.ts';
import type { Translate } from '../../../site/words.ts';
import { arrange } from '../sheet/edits.ts';
import { type Columns, readEdits, readSettings, type Setting, toRows } from '../sheet/table.ts';
import { choiceNames, contractChoices } from './case.ts';
import type { Clauses } from './content.ts';
import { clauseLines, groupsOf } from './lines.ts';
import { selectClauses } from './model.ts';
import type { ClausesCase, Contract } from './schema.ts';

const columnsOf = (t: Translate): Columns => ({ id: t('sheet.id'), group: t('clauses.place'), text: t('sheet.words') });

function settingsOf(content: Clauses, contract: Contract, t: Translate): Setting[] {
  const chosen = choiceNames.map((name): Setting => {
    const entry = content[contractChoices[name]].find(({ id }) => id === contract[name]);
    return [t(`clauses.${name}`), contract[name], entry?.title ?? ''];
  });
  return [...chosen, [t('clauses.months'), contract.months ?? '', ''], [t('clauses.start'), contract.start, '']];
}

/** The contract and the sheet as the person left it, a text a row. */
export function rows(content: Clauses, { contract, edits }: ClausesCase, t: Translate): Cell[][] {
  const groups = groupsOf(content, t);
  const ids = groups.map(({ id }) => id);
  const lines = arrange(clauseLines(selectClauses(content, contract)), ids, edits);
  return [...toRows(settingsOf(content, contract, t), columnsOf(t), lines, groups), ['', '', t('sheet.law')]];
}

/** A case from a table that `rows` made, or null if its rows are not there. */
export function fromRows(content: Clauses, table: string[][], t: Translate): unknown {
  const columns = columnsOf(t);
  const settings = readSettings(table, columns);
  if (!settings) return null;
  const months = settings.get(t('clauses.months')) ?? '';
  const contract = {
    ...Object.fromEntries(choiceNames.map((name) => [name, settings.get(t(`clauses.${name}`))])),
    months: months === '' ? null : Number(months),
    start: settings.get(t('clauses.start')) ?? '',
  } as Contract;
  if (!content.categories.some(({ id }) => id === contract.category)) return null;
  const lines = table.filter(([, , text]) => text !== t('sheet.law'));
  return {
    contract,
    edits: readEdits(lines, columns, clauseLines(selectClauses(content, contract)), groupsOf(content, t)),
  };
}
