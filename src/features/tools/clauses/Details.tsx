import type { ComponentChildren } from 'preact';
import { formatDate, type Translate } from '../../../site/words.ts';
import { Basis } from '../sheet/Basis.tsx';
import type { Line } from '../sheet/edits.ts';
import type { ClauseCollection } from './collection.ts';
import { Grades } from './Grades.tsx';
import { means } from './lines.ts';
import { addMonths, type ClauseSelection, type DueDate } from './model.ts';
import type { Contract } from './schema.ts';

type Details = { name(line: Line): string; head(line: Line): ComponentChildren; detail(line: Line): ComponentChildren };

/** When something is due: its date where the day of signature is known, else the month. */
function dueText({ month, every }: DueDate, { start }: Contract, t: Translate, lang: string): string {
  const first = start ? formatDate(addMonths(start, month), lang) : t('clauses.month', { n: month });
  return every ? `${first}, ${t('clauses.every', { n: every })}` : first;
}

/** What stands around the text of each line: its heading, why it is there, and the sources behind it. */
export function detailsOf(
  { content, behind }: ClauseCollection,
  contract: Contract,
  selection: ClauseSelection,
  t: Translate,
  lang: string,
): Details {
  const basis = (id: string) => <Basis label={t('sheet.sources')} sources={behind[id] ?? []} />;
  const clause = (id: string) => selection.clauses.find((each) => each.id === id);
  const proof = (id: string) => means(selection).find((each) => each.proof.id === id);
  const due = (id: string) => selection.calendar.find((each) => each.id === id);
  const step = (id: string) => selection.ladder.find((each) => each.id === id);

  const name = ({ id, text }: Line) =>
    clause(id)?.title ?? proof(id)?.proof.title ?? step(id)?.title ?? `${text.slice(0, 40)}…`;

  function head({ id }: Line) {
    const found = due(id);
    if (found) return <h4 class="num">{dueText(found, contract, t, lang)}</h4>;
    const chosen = proof(id);
    const titles = chosen?.subjects.map((subject) => content.subjects.find((each) => each.id === subject)?.title);
    const days = step(id)?.days;
    return (
      <h4>
        {clause(id)?.title ?? chosen?.proof.title ?? step(id)?.title}
        {titles && <span class="sh-tag">{titles.join(', ')}</span>}
        {days !== undefined && <span class="sh-tag">{t('clauses.days', { n: days })}</span>}
      </h4>
    );
  }

  function detail({ id }: Line) {
    const found = clause(id);
    if (found) {
      const notes = found.notes.filter(({ jurisdiction }) => jurisdiction === contract.jurisdiction);
      return (
        <>
          {/* What the law says to a clause stands beside it, on paper too: a buyer must not have to look for it. */}
          {notes.map((note) => (
            <div key={note.id} class="sh-limit">
              <p>{t('clauses.note', { text: note.text })}</p>
              {basis(note.id)}
            </div>
          ))}
          <details class="sh-d">
            <summary>{t('sheet.why')}</summary>
            <p>{found.why}</p>
            {basis(id)}
          </details>
        </>
      );
    }
    const chosen = proof(id)?.proof;
    if (!chosen) return null;
    return (
      <>
        <p class="sh-limit">{t('clauses.limit', { text: chosen.limit })}</p>
        <Grades proof={chosen} t={t} />
      </>
    );
  }

  return { name, head, detail };
}
