import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Translate } from '../../../../site/words.ts';
import { TableScroll } from '../../../../ui/table/TableScroll.tsx';
import { decoded, type Encoding, encodingOf, encodings } from './encoding.ts';
import { formOf, hasHeading, type ListForm, partsOf, type Roster, roster, rowsOf } from './roster.ts';

/** A list as it came in: bytes of a file, or text that was pasted and has no name. */
export type ListFile = { name: string; content: Uint8Array } | { name: null; content: string };

type Props = { list: ListFile; t: Translate; onTake(roster: Roster): void; onCancel(): void };

const forms = { lines: 'lines', '\t': 'tabs', ';': 'semicolons', ',': 'commas' } as const satisfies Record<
  ListForm,
  string
>;

/** Rows that a person looks through before they take a list in. */
const shown = 8;

/** A list before it is taken in: how it was understood, which columns make up the names, and what comes of it. */
export function RosterTable({ list, t, onTake, onCancel }: Props) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const [encoding, setEncoding] = useState<Encoding | null>(
    typeof list.content === 'string' ? null : encodingOf(list.content),
  );
  const text = useMemo(
    () => (typeof list.content === 'string' ? list.content : decoded(list.content, encoding ?? 'utf-8')),
    [list, encoding],
  );
  const [chosenForm, setForm] = useState<ListForm | null>(null);
  const form = chosenForm ?? formOf(text, /\.[ct]sv$/i.test(list.name ?? ''));
  const rows = useMemo(() => rowsOf(text, form), [text, form]);
  const [chosenHead, setHead] = useState<boolean | null>(null);
  const head = chosenHead ?? hasHeading(rows);
  const [chosenParts, setParts] = useState<number[] | null>(null);
  const parts = chosenParts ?? partsOf(rows);
  const found = roster(rows, parts, head);
  const wide = Math.max(1, ...rows.map(({ cells }) => cells.length));
  const columnName = (column: number) =>
    (head && rows[0]?.cells[column]) || t('issue.roster.column', { n: column + 1 });

  const choose = (place: number) => (event: { currentTarget: { value: string } }) => {
    const next = [...parts];
    if (event.currentTarget.value === '') next.splice(place);
    else next[place] = Number(event.currentTarget.value);
    setParts(next);
  };

  const title = list.name === null ? t('issue.roster.pasted') : t('issue.roster.title', { file: list.name });
  return (
    <section class="rtable" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`} tabIndex={-1} ref={heading}>
        {title}
      </h3>
      <div class="rtable-how">
        {encoding && (
          <p>
            <label for={`${id}-encoding`}>{t('issue.roster.encoding')}</label>
            <select
              id={`${id}-encoding`}
              class="inp"
              value={encoding}
              onChange={(event) => setEncoding(event.currentTarget.value as Encoding)}
            >
              {encodings.map((each) => (
                <option key={each} value={each}>
                  {t(`issue.roster.encodings.${each}`)}
                </option>
              ))}
            </select>
          </p>
        )}
        <p>
          <label for={`${id}-form`}>{t('issue.roster.form')}</label>
          <select
            id={`${id}-form`}
            class="inp"
            value={form}
            onChange={(event) => {
              setForm(event.currentTarget.value as ListForm);
              setParts(null);
              setHead(null);
            }}
          >
            {(Object.keys(forms) as ListForm[]).map((each) => (
              <option key={each} value={each}>
                {t(`issue.roster.forms.${forms[each]}`)}
              </option>
            ))}
          </select>
        </p>
        {wide > 1 &&
          ([0, 1, 2] as const).slice(0, Math.min(3, parts.length + 1)).map((place) => (
            <p key={place}>
              <label for={`${id}-part-${place}`}>{t(`issue.roster.part.${place}`)}</label>
              <select id={`${id}-part-${place}`} class="inp" value={parts[place] ?? ''} onChange={choose(place)}>
                {place > 0 && <option value="">{t('issue.roster.nothing')}</option>}
                {Array.from({ length: wide }, (_, column) => (
                  <option key={column} value={column}>
                    {columnName(column)}
                  </option>
                ))}
              </select>
            </p>
          ))}
      </div>
      <p>
        <label class="rtable-head">
          <input type="checkbox" checked={head} onChange={(event) => setHead(event.currentTarget.checked)} />{' '}
          {t('issue.roster.head')}
        </label>
      </p>
      <TableScroll label={title}>
        <table class="tbl">
          <tbody>
            {rows.slice(0, shown).map(({ line, cells }, at) => (
              <tr key={line} data-head={head && at === 0}>
                <th scope="row">{line}</th>
                {Array.from({ length: wide }, (_, column) => (
                  <td key={column} data-chosen={parts.includes(column)}>
                    <bdi>{cells[column]}</bdi>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      {rows.length > shown && <p class="hint dhint">{t('issue.roster.more', { n: rows.length - shown })}</p>}
      <p role="status">{t('issue.roster.account', { n: found.names.length, lines: found.lines })}</p>
      {found.left.length > 0 && (
        <ul>
          {found.left.slice(0, 20).map(({ line, text: what, reason }) => (
            <li key={line}>
              {t('issue.roster.left', { line, text: what.slice(0, 60), reason: t(`issue.roster.reason.${reason}`) })}
            </li>
          ))}
        </ul>
      )}
      <p class="row ddo">
        {found.names.length > 0 && (
          <button class="btn" type="button" onClick={() => onTake(found)}>
            {t('issue.roster.take', { n: found.names.length })}
          </button>
        )}
        <button class="btn btn-3" type="button" onClick={onCancel}>
          {t('certificate.cancel')}
        </button>
      </p>
    </section>
  );
}
