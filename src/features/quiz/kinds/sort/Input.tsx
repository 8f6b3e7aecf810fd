import { useRef, useState } from 'preact/hooks';
import { Icon } from '../../../../ui/Icon.tsx';
import * as icons from '../../../../ui/icons.ts';
import { type InputProps, isRecord } from '../../kind.ts';
import { Mark, markOf, Why } from '../../question/Verdict.tsx';
import type { Sort as Question } from './schema.ts';

type Held = { id: string; over?: string | undefined };

const place = (chip: HTMLElement | null, { clientX, clientY }: PointerEvent) => {
  if (chip) chip.style.transform = `translate(${clientX}px, ${clientY}px)`;
};

const groupAt = (x: number, y: number) =>
  document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-group]')?.dataset.group;

/** Rows with a list to choose the group from; with a mouse or finger a row can be dragged onto its group as well. */
export function Sort({ question, name, response, onResponse, outcome, t }: InputProps<Question>) {
  const [held, setHeld] = useState<Held | null>(null);
  const [says, setSays] = useState('');
  const grabbed = useRef<PointerEvent | null>(null);
  const chip = useRef<HTMLElement | null>(null);
  const chosen = isRecord(response) ? response : {};
  const textOf = (id: string) => question.items.find((item) => item.id === id)?.text ?? '';
  const titleOf = (id: string | undefined) => question.groups.find((group) => group.id === id)?.title;

  function grab(event: PointerEvent & { currentTarget: HTMLElement }, id: string) {
    if (event.button !== 0 || held) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    grabbed.current = event;
    setHeld({ id });
  }

  function drag(event: PointerEvent) {
    if (!held) return;
    place(chip.current, event);
    const over = groupAt(event.clientX, event.clientY);
    if (over !== held.over) setHeld({ ...held, over });
  }

  function drop(group: string | undefined) {
    if (!held) return;
    setHeld(null);
    if (!group) return;
    setSays(t('sort.moved', { text: textOf(held.id), group: titleOf(group) ?? '' }));
    onResponse({ ...chosen, [held.id]: group });
  }

  return (
    <>
      {!outcome && (
        <ul class="groups" aria-label={t('sort.groups')}>
          {question.groups.map((group) => (
            <li key={group.id} data-group={group.id} class={held?.over === group.id ? 'over' : undefined}>
              <b>{group.title}</b>{' '}
              <span>
                {t('sort.count', { n: question.items.filter((item) => chosen[item.id] === group.id).length })}
              </span>
            </li>
          ))}
        </ul>
      )}
      <ul class="match sort">
        {question.items.map((item) => {
          const mark = markOf(outcome, item.id);
          const given = titleOf(chosen[item.id]);
          return (
            <li key={item.id} class={held?.id === item.id ? 'held' : mark ? `is-${mark}` : given && 'set'}>
              <span class="item">
                {!outcome && (
                  <span
                    class="grip scripted"
                    onPointerDown={(event) => grab(event, item.id)}
                    onPointerMove={drag}
                    onPointerUp={() => drop(held?.over)}
                    onPointerCancel={() => drop(undefined)}
                  >
                    <Icon shape={icons.grip} />
                  </span>
                )}
                {outcome ? <span>{item.text}</span> : <label for={`${name}-${item.id}`}>{item.text}</label>}
              </span>
              {outcome ? (
                <span class="given">{given ?? t('question.unanswered')}</span>
              ) : (
                <select
                  id={`${name}-${item.id}`}
                  value={given ? chosen[item.id] : ''}
                  onChange={(event) => onResponse({ ...chosen, [item.id]: event.currentTarget.value })}
                >
                  <option value="" disabled>
                    {t('sort.choose')}
                  </option>
                  {question.groups.map((group) => (
                    <option key={group.id} value={group.id}>
                      {group.title}
                    </option>
                  ))}
                </select>
              )}
              {mark && (
                <span class="match-says">
                  <Mark mark={mark} t={t} />
                  {mark !== 'right' && outcome?.solution !== undefined && (
                    <b>{t('sort.rightIs', { answer: titleOf(item.group) ?? '' })}</b>
                  )}
                </span>
              )}
              {outcome && <Why id={item.id} outcome={outcome} />}
            </li>
          );
        })}
      </ul>
      {held && (
        <span
          class="chip"
          aria-hidden="true"
          ref={(element) => {
            chip.current = element;
            if (grabbed.current) place(element, grabbed.current);
            grabbed.current = null;
          }}
        >
          {textOf(held.id)}
        </span>
      )}
      <p class="vh" role="status">
        {!outcome && says}
      </p>
    </>
  );
}
