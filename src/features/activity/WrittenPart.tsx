import type { Translate } from '../../site/words.ts';
import { TableScroll } from '../../ui/table/TableScroll.tsx';
import type { Written } from './journal.ts';
import { planColumns } from './plan.ts';

type Props = { part: Written; activity: string; t: Translate };

/** What was written under one heading of an activity, as it reads on paper. */
export function WrittenPart({ part, activity, t }: Props) {
  const title = part.label ?? t('journal.formerField');
  const label = `${activity}, ${title}`;
  return (
    <div class="jr-p">
      <h4>{title}</h4>
      {part.kind === 'text' && <p class="jr-t">{part.text}</p>}
      {part.kind === 'ranking' && (
        <ol class="jr-r">
          {part.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ol>
      )}
      {part.kind === 'table' && <Table label={label} columns={part.columns} groups={[{ rows: part.rows }]} />}
      {part.kind === 'plan' && (
        <Table
          label={label}
          columns={planColumns.map((column) => t(`plan.${column}`))}
          groups={part.groups.map(({ days, rows }) => ({ label: t('plan.within', { n: days }), rows }))}
        />
      )}
    </div>
  );
}

type TableProps = {
  label: string;
  columns: string[];
  groups: { label?: string; rows: string[][] }[];
};

const Table = ({ label, columns, groups }: TableProps) => (
  <TableScroll label={label}>
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
  </TableScroll>
);
