import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../../../ui/Icon.tsx';
import { down, grip, up } from '../../../../ui/icons.ts';
import type { InputProps } from '../../kind.ts';
import { Mark, markOf, Why } from '../../question/Verdict.tsx';
import { order, startOrder } from './grade.ts';
import { move, placeAt } from './move.ts';
import type { Order as Question } from './schema.ts';

type Direction = 'up' | 'down';

/** Rows to put in order: by dragging the handle with a mouse or finger, or with the two arrows of each row. */
export function Order({ question, response, onResponse, outcome, t }: InputProps<Question>) {
  const list = useRef<HTMLOListElement>(null);
  const [held, setHeld] = useState<{ id: string; rows: string[] } | null>(null);
  const [says, setSays] = useState('');
  const [focus, setFocus] = useState<{ id: string; direction: Direction } | null>(null);
  const rows = held?.rows ?? (order.answered(question, response) ? response : startOrder(question));
  const textOf = (id: string) => question.items.find((item) => item.id === id)?.text ?? '';

  // A button that moves in the document loses the focus in some browsers; it gets it back before anybody notices.
  useLayoutEffect(() => {
    if (!focus) return;
    list.current?.querySelector<HTMLElement>(`[data-id="${focus.id}"] [data-move="${focus.direction}"]`)?.focus();
  }, [focus]);

  function place(id: string, next: string[]) {
    setSays(t('order.moved', { text: textOf(id), n: next.indexOf(id) + 1, total: next.length }));
    onResponse(next);
  }

  function step(id: string, direction: Direction) {
    const from = rows.indexOf(id);
    const to = from + (direction === 'up' ? -1 : 1);
    if (to < 0 || to >= rows.length) {
      setSays(t(direction === 'up' ? 'order.atTop' : 'order.atEnd', { text: textOf(id) }));
      return;
    }
    place(id, move(rows, from, to));
    setFocus({ id, direction });
  }

  function grab(event: PointerEvent, id: string) {
    if (event.button !== 0 || held) return;
    event.preventDefault();
    // The list takes the pointer, for it stays where it is while its rows change places.
    list.current?.setPointerCapture(event.pointerId);
    setHeld({ id, rows });
  }

  function drag(event: PointerEvent) {
    if (!held) return;
    const others = [...(list.current?.children ?? [])].filter((row) => row.getAttribute('data-id') !== held.id);
    const middles = others.map((row) => {
      const { top, bottom } = row.getBoundingClientRect();
      return (top + bottom) / 2;
    });
    const to = placeAt(middles, event.clientY);
    const from = held.rows.indexOf(held.id);
    if (to !== from) setHeld({ id: held.id, rows: move(held.rows, from, to) });
  }

  function drop() {
    if (!held) return;
    if (held.rows.join() !== (order.answered(question, response) ? response : startOrder(question)).join()) {
      place(held.id, held.rows);
    }
    setHeld(null);
  }

  return (
    <>
      <ol
        class={outcome ? 'order is-checked' : 'order'}
        ref={list}
        onPointerMove={drag}
        onPointerUp={drop}
        onPointerCancel={() => setHeld(null)}
      >
        {rows.map((id, index) => {
          const mark = markOf(outcome, id);
          return (
            <li key={id} data-id={id} class={held?.id === id ? 'held' : mark && `is-${mark}`}>
              {!outcome && (
                <span class="grip scripted" onPointerDown={(event) => grab(event, id)}>
                  <Icon shape={grip} />
                </span>
              )}
              <span class="order-n num" aria-hidden="true">
                {index + 1}
              </span>
              <span class="ot">{textOf(id)}</span>
              {mark && <Mark mark={mark} t={t} />}
              {outcome && <Why id={id} outcome={outcome} />}
              {!outcome && (
                <span class="ob scripted">
                  {(['up', 'down'] as const).map((direction) => (
                    <button
                      key={direction}
                      type="button"
                      data-move={direction}
                      // Not `disabled`: the row that reaches an end keeps the focus on the button that took it there.
                      aria-disabled={index === (direction === 'up' ? 0 : rows.length - 1) ? 'true' : undefined}
                      aria-label={t(`order.${direction}`, { text: textOf(id) })}
                      onClick={() => step(id, direction)}
                    >
                      <Icon shape={direction === 'up' ? up : down} />
                    </button>
                  ))}
                </span>
              )}
            </li>
          );
        })}
      </ol>
      <p class="vh" role="status">
        {!outcome && says}
      </p>
      {outcome?.solution !== undefined && outcome.parts.some(({ mark }) => mark !== 'right') && (
        <div class="right-answer">
          <p>
            <b>{t('order.solution')}</b>
          </p>
          <ol>
            {question.items.map((item) => (
              <li key={item.id}>{item.text}</li>
            ))}
          </ol>
        </div>
      )}
    </>
  );
}
