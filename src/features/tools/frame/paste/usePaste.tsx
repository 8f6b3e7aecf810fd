import type { FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';
import { type Translate, translator } from '../../../../site/words.ts';
import { loadSaving } from '../../../learners/Saving.tsx';
import type { FormProps } from '../tool.ts';
import type { FieldGrid, FieldPlace } from './grid.ts';
import type { Preview } from './Preview.tsx';
import { isTable } from './pasted.ts';

type Options<T> = FormProps<T> & {
  /** The fields; each has its place among them as `cell`. */
  grid(): Promise<FieldGrid<T>>;
  /** True where the screen shows the fields of a row below each other. */
  isTurned?(field: HTMLElement): boolean;
};

type Asked<T> = {
  Preview: typeof Preview;
  say: Translate;
  grid: FieldGrid<T>;
  from: FieldPlace;
  text: string;
  isTurned: boolean;
};

/** The name of the place of a field, as its element carries it. */
export const cellAt = (row: number, column: number): string => `${row}.${column}`;

/**
 * A row, a column or a table that is pasted into one field of a form: it is shown first what would go where, and nothing
 * is filled in before somebody says so. Whatever needs this comes when something is pasted.
 */
export function usePaste<T>({ grid, isTurned, value, change, t, lang }: Options<T>) {
  const [asked, setAsked] = useState<Asked<T> | null>(null);
  const [said, setSaid] = useState('');

  async function ask(field: HTMLElement, cell: string, text: string) {
    const [row = 0, column = 0] = cell.split('.').map(Number);
    setSaid('');
    try {
      const [preview, fields, { words }] = await Promise.all([import('./Preview.tsx'), grid(), loadSaving('asked')]);
      setAsked({
        Preview: preview.Preview,
        say: translator(words, lang),
        grid: fields,
        from: { row, column },
        text,
        isTurned: isTurned?.(field) ?? false,
      });
    } catch {
      setSaid(t('tools.partMissing'));
    }
  }

  function onPaste(event: ClipboardEvent) {
    const field = event.target as HTMLElement;
    const text = event.clipboardData?.getData('text') ?? '';
    if (!field.dataset.cell || !isTable(text)) return;
    // Before the field has it: it would join the cells into one.
    event.preventDefault();
    event.stopPropagation();
    void ask(field, field.dataset.cell, text);
  }

  const Shown = asked?.Preview as FunctionComponent<Parameters<typeof Preview<T>>[0]> | undefined;
  const view = (
    <>
      {asked && Shown && (
        <Shown
          {...asked}
          value={value}
          take={(next, n) => {
            change(next, true);
            setSaid(asked.say('paste.taken', { n }));
          }}
          close={() => setAsked(null)}
          t={t}
          lang={lang}
        />
      )}
      <p class="hint no-print" role="status">
        {said}
      </p>
    </>
  );
  return { onPaste, view };
}
