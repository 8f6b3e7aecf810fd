import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Translate } from '../../../site/words.ts';
import { AddOwn } from './AddOwn.tsx';
import { addOwn, arrange, type Edits, isOwn, type Line, mostOwn, putBack, remove, retext, shift } from './edits.ts';
import { SheetLine } from './SheetLine.tsx';

type Props = {
  /** What the tool proposes. */
  proposed: readonly Line[];
  groups: readonly { id: string; title: string }[];
  edits: Edits;
  change(edits: Edits): void;
  /** What the buttons of a line call it. */
  name(line: Line): string;
  /** What stands above and below the text of a proposed line. */
  head?(line: Line): ComponentChildren;
  detail?(line: Line): ComponentChildren;
  t: Translate;
};

/** A list of texts to adapt: each can be edited, moved within its group and removed, and own ones added. */
export function TextSheet({ proposed, groups, edits, change, name, head, detail, t }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<string | null>(null);
  const [says, say] = useState('');
  const [focus, setFocus] = useState<{ id: string; control: string } | null>(null);
  const shown = arrange(
    proposed,
    groups.map(({ id }) => id),
    edits,
  );
  const nameOf = (line: Line) => (isOwn(line.id) ? t('sheet.ownName', { n: Number(line.id.slice(4)) }) : name(line));

  // A control that moves or goes takes the focus with it in some browsers; it is put where the person goes on.
  useLayoutEffect(() => {
    if (!focus) return;
    const line = root.current?.querySelector(`[data-id="${focus.id}"]`);
    (line?.querySelector<HTMLElement>(`[data-control="${focus.control}"]`) ?? root.current)?.focus();
  }, [focus]);

  function move(line: Line, by: -1 | 1, control: string) {
    const next = shift(edits, shown, line.id, by);
    if (next === edits) return;
    change(next);
    const peers = shown.filter(({ group }) => group === line.group);
    const place = peers.indexOf(line) + 1 + by;
    say(t('sheet.moved', { name: nameOf(line), n: place, total: peers.length }));
    setFocus({ id: line.id, control });
  }

  function takeOut(line: Line) {
    const at = shown.indexOf(line);
    const next = shown[at + 1] ?? shown[at - 1];
    if (open === line.id) setOpen(null);
    change(remove(edits, line.id));
    say(t('sheet.removed', { name: nameOf(line) }));
    setFocus({ id: next?.id ?? '', control: 'remove' });
  }

  const gone = edits.removed.filter((id) => proposed.some((line) => line.id === id)).length;
  return (
    <div class="sheet" ref={root} tabIndex={-1}>
      {groups.map((group) => {
        const lines = shown.filter((line) => line.group === group.id);
        if (lines.length === 0) return null;
        return (
          <section
            key={group.id}
            class={groups.length > 1 ? 'gz' : undefined}
            aria-label={groups.length > 1 ? group.title : undefined}
          >
            {groups.length > 1 && <h3>{group.title}</h3>}
            <ol>
              {lines.map((line, index) => (
                <SheetLine
                  key={line.id}
                  line={line}
                  name={nameOf(line)}
                  head={isOwn(line.id) ? <h4>{t('sheet.own')}</h4> : head?.(line)}
                  original={line.id in edits.texts ? proposed.find(({ id }) => id === line.id)?.text : undefined}
                  isOpen={open === line.id}
                  isFirst={index === 0}
                  isLast={index === lines.length - 1}
                  t={t}
                  open={() => setOpen(line.id)}
                  close={() => {
                    setOpen(null);
                    setFocus({ id: line.id, control: 'edit' });
                  }}
                  write={(text) => change(retext(edits, line, proposed.find(({ id }) => id === line.id)?.text, text))}
                  move={(by) => move(line, by, by < 0 ? 'up' : 'down')}
                  remove={() => takeOut(line)}
                >
                  {isOwn(line.id) ? undefined : detail?.(line)}
                </SheetLine>
              ))}
            </ol>
          </section>
        );
      })}
      <AddOwn
        groups={groups}
        isFull={edits.own.length >= mostOwn}
        add={(group) => {
          const next = addOwn(edits, group);
          change(next);
          setOpen(next.own.at(-1)?.id ?? null);
        }}
        t={t}
      />
      {gone > 0 && (
        <p class="row no-print">
          {t('sheet.gone', { n: gone })}
          <button class="btn btn-2 btn-s" type="button" onClick={() => change(putBack(edits))}>
            {t('sheet.putBack')}
          </button>
        </p>
      )}
      <p class="vh" role="status">
        {says}
      </p>
    </div>
  );
}
