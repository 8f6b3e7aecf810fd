import type { ComponentChildren } from 'preact';

export type GridColumn = { id: string; label: string; hint?: string | undefined };
/** Rows that belong together, by the keys of their fields. */
export type GridGroup = { label?: string; rows: { key: string; number: number }[] };

type Props = {
  columns: GridColumn[];
  groups: GridGroup[];
  cell(column: GridColumn, row: GridGroup['rows'][number], group: GridGroup): ComponentChildren;
};

/** A table to fill; on a narrow screen each row is a block of its own. */
export function Grid({ columns, groups, cell }: Props) {
  return (
    <table class="act-t">
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.id} scope="col">
              {column.label}
              {column.hint && <small>{column.hint}</small>}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group, index) => (
        <tbody key={group.label ?? index}>
          {group.label && (
            <tr class="act-g">
              <th colSpan={columns.length} scope="rowgroup">
                {group.label}
              </th>
            </tr>
          )}
          {group.rows.map((row) => (
            <tr key={row.key}>
              {columns.map((column) => (
                <td key={column.id} data-label={column.label}>
                  {cell(column, row, group)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
