import type { Translate } from '../../site/words.ts';
import type { Written } from './journal.ts';
import { planColumns } from './plan.ts';

/** What was written under one heading of an activity, as it reads on paper. */
export function WrittenPart({ part, t }: { part: Written; t: Translate }) {
  return (
    <div class="jr-p">
      <h4>{part.label ?? t('journal.formerField')}</h4>
      {part.kind === 'text' && <p class="jr-t">{part.text}</p>}
      {part.kind === 'ranking' && (
        <ol class="jr-r">
          {part.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ol>
      )}
      {part.kind === 'table' && <Table columns={part.columns} groups={[{ rows: part.rows }]} />}
      {part.kind === 'plan' && (
        <Table
          columns={planColumns.map((column) => t(`plan.${column}`))}
          groups={part.groups.map(({ days, rows }) => ({ label: t('plan.within', { n: days }), rows }))}
        />
      )}
    </div>
  );
}

type TableProps = { columns: string[]; groups: { label?: string; rows: string[][] }[] };

const Table = ({ columns, groups }: TableProps) => (
  <div class="tscroll">
    <table class="tbl jr-tbl">
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ label, rows }, group) => (
        <tbody key={group}>
          {label && (
            <tr>
              <th colSpan={columns.length} scope="rowgroup">
                {label}
              </th>
            </tr>
          )}
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((text, cell) => (
                <td key={cell} class="jr-t">
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  </div>
);
