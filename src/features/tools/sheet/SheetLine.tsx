import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Translate } from '../../../site/words.ts';
import { Icon } from '../../../ui/Icon.tsx';
import * as icons from '../../../ui/icons.ts';
import { type Line, longestText } from './edits.ts';

type Props = {
  line: Line;
  /** What the buttons call it. */
  name: string;
  head?: ComponentChildren;
  /** What stands below the text. */
  children?: ComponentChildren;
  /** The wording of the collection, where the text was changed. */
  original: string | undefined;
  isOpen: boolean;
  isFirst: boolean;
  isLast: boolean;
  t: Translate;
  open(): void;
  close(): void;
  write(text: string): void;
  move(by: -1 | 1): void;
  remove(): void;
};

/** One text of the sheet. It is read as text; "Edit" opens a box to write in. */
export function SheetLine({ line, name, head, children, original, isOpen, t, ...props }: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isOpen) box.current?.focus();
  }, [isOpen]);
  const button = (control: 'edit' | 'up' | 'down' | 'remove', shape: string, press: () => void, isOff = false) => (
    <button
      type="button"
      data-control={control}
      // Not `disabled`: the line that reaches an end keeps the focus on the button that took it there.
      aria-disabled={isOff ? 'true' : undefined}
      aria-label={t(`sheet.${control}`, { name })}
      title={t(`sheet.${control}`, { name })}
      onClick={press}
    >
      <Icon shape={shape} flip={control === 'edit'} />
    </button>
  );
  return (
    <li class={line.text.trim() ? 'sh-l' : 'sh-l no-print'} data-id={line.id}>
      <div class="sh-t">
        {head}
        {isOpen && (
          <div class="no-print">
            <textarea
              class="inp"
              ref={box}
              rows={4}
              maxLength={longestText}
              aria-label={t('sheet.text', { name })}
              value={line.text}
              onInput={(event) => props.write(event.currentTarget.value)}
            />
            <p class="row">
              <button class="btn btn-s" type="button" onClick={props.close}>
                {t('sheet.done')}
              </button>
              {original !== undefined && (
                <button class="btn btn-3 btn-s" type="button" onClick={() => props.write(original)}>
                  {t('sheet.original')}
                </button>
              )}
            </p>
          </div>
        )}
        <p class={isOpen ? 'sh-p sh-hid' : 'sh-p'}>{line.text || t('sheet.blank')}</p>
        {original !== undefined && !isOpen && <p class="sh-c no-print">{t('sheet.changed')}</p>}
        {children}
      </div>
      <div class="sh-b scripted no-print">
        {button('edit', icons.pen, props.open)}
        {button('up', icons.up, () => props.move(-1), props.isFirst)}
        {button('down', icons.down, () => props.move(1), props.isLast)}
        {button('remove', icons.cross, props.remove)}
      </div>
    </li>
  );
}
