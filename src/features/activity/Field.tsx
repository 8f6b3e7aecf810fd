import type { ComponentChildren } from 'preact';
import type { Translate } from '../../site/words.ts';
import type { FormField } from './content.ts';
import { Grid } from './Grid.tsx';
import { cellName, numbers, planColumns, planDays } from './plan.ts';
import { Ranking } from './Ranking.tsx';

type Props = {
  field: FormField;
  /** The order that a list was put in; empty while nobody has touched it. */
  order: string;
  /** A box to write in. */
  box(part: string, label: string, lines: number): ComponentChildren;
  onOrder(order: string): void;
  t: Translate;
};

/** The controls of one field of an activity. */
export function Field({ field, order, box, onOrder, t }: Props) {
  switch (field.kind) {
    case 'text':
      return box(field.id, field.label, field.lines);
    case 'ranking':
      return <Ranking field={field} kept={order} onChange={onOrder} t={t} />;
    case 'table':
      return (
        <Grid
          columns={field.columns}
          groups={[{ rows: numbers(field.rows).map((number) => ({ key: `${number}`, number })) }]}
          cell={(column, row) =>
            box(cellName(field.id, row.key, column.id), t('activity.row', { column: column.label, n: row.number }), 2)
          }
        />
      );
    case 'plan':
      return (
        <Grid
          columns={planColumns.map((id) => ({ id, label: t(`plan.${id}`), hint: t(`plan.${id}Hint`) }))}
          groups={planDays.map((days) => ({
            label: t('plan.within', { n: days }),
            rows: numbers(field.actions).map((number) => ({ key: `${days}.${number}`, number })),
          }))}
          cell={(column, row, group) =>
            box(
              cellName(field.id, row.key, column.id),
              t('plan.cell', { period: group.label ?? '', column: column.label, n: row.number }),
              2,
            )
          }
        />
      );
  }
}
