import type { Translate } from '../../../site/words.ts';
import type { Line } from '../sheet/edits.ts';
import type { Clauses, Proof, Subject } from './content.ts';
import type { ClauseSelection } from './model.ts';

/** A proof with every subject it was chosen for. */
export type Means = { proof: Proof; subjects: Subject[] };

/** Each proof once, whatever number of subjects it was chosen for. */
export function means({ proofs }: ClauseSelection): Means[] {
  const all = proofs.flatMap(({ subject, proof, second }) =>
    [proof, second].flatMap((each) => (each ? [{ proof: each, subject }] : [])),
  );
  const ids = [...new Set(all.map(({ proof }) => proof.id))];
  return ids.flatMap((id) => {
    const own = all.filter(({ proof }) => proof.id === id);
    return own[0] ? [{ proof: own[0].proof, subjects: own.map(({ subject }) => subject) }] : [];
  });
}

/** The parts of the sheet: the places of the tender documents, then proof, calendar and ladder. */
export const groupsOf = (content: Clauses, t: Translate): { id: string; title: string }[] => [
  ...content.places.map(({ id, title }) => ({ id, title })),
  ...(['proof', 'calendar', 'ladder'] as const).map((id) => ({ id, title: t(`clauses.${id}`) })),
];

/** What was selected as lines of a sheet. */
export const clauseLines = (selection: ClauseSelection): Line[] => [
  ...selection.clauses.map(({ id, place, text }) => ({ id, group: place, text })),
  ...means(selection).map(({ proof: { id, text } }) => ({ id, group: 'proof', text })),
  ...selection.calendar.map(({ id, text }) => ({ id, group: 'calendar', text })),
  ...selection.ladder.map(({ id, text }) => ({ id, group: 'ladder', text })),
];
