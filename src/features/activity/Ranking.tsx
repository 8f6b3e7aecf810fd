import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Translate } from '../../site/words.ts';
import { Icon } from '../../ui/Icon.tsx';
import { down, up } from '../../ui/icons.ts';
import { move } from '../quiz/kinds/order/move.ts';
import type { FormField } from './content.ts';
import { ranked } from './ranking.ts';

type Props = {
  field: Extract<FormField, { kind: 'ranking' }>;
  /** The order as it is kept; empty while nobody has touched it. */
  kept: string;
  onChange(kept: string): void;
  t: Translate;
};

/** A list to put in order, with the arrows of each row or by choosing its place. */
export function Ranking({ field, kept, onChange, t }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const [says, setSays] = useState('');
  const [focus, setFocus] = useState<{ id: string; control: string } | null>(null);
  const rows = ranked(field.items, kept);

  // A control that moves in the document loses the focus in some browsers; it gets it back before anybody notices.
  useLayoutEffect(() => {
    if (!focus) return;
    list.current?.querySelector<HTMLElement>(`[data-id="${focus.id}"] [data-control="${focus.control}"]`)?.focus();
  }, [focus]);

  function place(from: number, to: number, control: string) {
    const row = rows[from];
    if (!row || to < 0 || to >= rows.length || to === from) return;
    onChange(
      move(rows, from, to)
        .map(({ id }) => id)
        .join(' '),
    );
    setSays(t('plan.moved', { text: row.label, n: to + 1, total: rows.length }));
    setFocus({ id: row.id, control });
  }

  return (
    <>
      <ol class={kept ? 'rank' : 'rank is-open'} ref={list}>
        {rows.map((row, index) => (
          <li key={row.id} data-id={row.id}>
            <span class="rank-n num" aria-hidden="true">
              {index + 1}
            </span>
            <span class="rank-t">{row.label}</span>
            <span class="rank-c scripted">
              <select
                class="inp act-field"
                data-control="place"
                aria-label={t('plan.place', { text: row.label })}
                value={index}
                onChange={(event) => place(index, Number(event.currentTarget.value), 'place')}
              >
                {rows.map((each, position) => (
                  <option key={each.id} value={position}>
                    {t('plan.number', { n: position + 1 })}
                  </option>
                ))}
              </select>
              {(['up', 'down'] as const).map((direction) => (
                <button
                  key={direction}
                  type="button"
                  data-control={direction}
                  // Not `disabled`: the row that reaches an end keeps the focus on the button that took it there.
                  aria-disabled={index === (direction === 'up' ? 0 : rows.length - 1) ? 'true' : undefined}
                  aria-label={t(`plan.${direction}`, { text: row.label })}
                  onClick={() => place(index, index + (direction === 'up' ? -1 : 1), direction)}
                >
                  <Icon shape={direction === 'up' ? up : down} />
                </button>
              ))}
            </span>
          </li>
        ))}
      </ol>
      <p class="vh" role="status">
        {says}
      </p>
    </>
  );
}
