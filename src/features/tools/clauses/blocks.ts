import type { Translate } from '../../../site/words.ts';
import { arrange, isOwn, type Line } from '../sheet/edits.ts';
import type { Block } from '../sheet/word.ts';
import type { Clauses } from './content.ts';
import { clauseLines, groupsOf } from './lines.ts';
import { selectClauses } from './model.ts';
import type { ClausesCase } from './schema.ts';

/** The sheet as the person left it, for the documents of a tender: parts, clauses with their names, notes on the law. */
export function blocksOf(
  content: Clauses,
  { contract, edits }: ClausesCase,
  name: (line: Line) => string,
  t: Translate,
): Block[] {
  const selection = selectClauses(content, contract);
  const groups = groupsOf(content, t);
  const ids = groups.map(({ id }) => id);
  const lines = arrange(clauseLines(selection), ids, edits).filter(({ text }) => text.trim() !== '');
  const notesOf = (id: string) =>
    (selection.clauses.find((each) => each.id === id)?.notes ?? []).filter(
      ({ jurisdiction }) => jurisdiction === contract.jurisdiction,
    );
  // A date of the calendar has no name but its own first words.
  const isNamed = ({ id, group }: Line) => !isOwn(id) && group !== 'calendar';
  return [
    ...groups.flatMap(({ id, title }): Block[] => {
      const own = lines.filter(({ group }) => group === id);
      if (own.length === 0) return [];
      return [
        { kind: 'title', text: title },
        ...own.flatMap((line): Block[] => [
          ...(isNamed(line) ? [{ kind: 'heading' as const, text: name(line) }] : []),
          { kind: 'text', text: line.text },
          ...notesOf(line.id).map(({ text }): Block => ({ kind: 'text', text: t('clauses.note', { text }) })),
        ]),
      ];
    }),
    { kind: 'text', text: t('sheet.law') },
  ];
}
