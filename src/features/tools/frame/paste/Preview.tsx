import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { formatNumber, type Translate } from '../../../../site/words.ts';
import { TableScroll } from '../../../../ui/table/TableScroll.tsx';
import { untranslated } from '../../../../ui/untranslated.ts';
import { listed } from '../names.ts';
import {
  cellsIn,
  type FieldGrid,
  type FieldPlace,
  lay,
  type Meant,
  type Understood,
  understand,
  withCells,
} from './grid.ts';

type Props<T> = {
  text: string;
  grid: FieldGrid<T>;
  from: FieldPlace;
  /** The screen shows what stands in a row below each other, so that a column goes along it. It can be turned. */
  isTurned: boolean;
  value: T;
  take(next: T, fields: number): void;
  close(): void;
  t: Translate;
  /** With the words of the section "paste". */
  say: Translate;
  lang: string;
};

/** Cells without a field that are named; of more it is said how many. */
const mostNamed = 12;

/** What would go where of what was pasted, and what was understood of it; nothing is filled in before it is confirmed. */
export function Preview<T>({ text, grid, from, isTurned, value, take, close, t, say, lang }: Props<T>) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const cells = cellsIn(text);
  const [turned, setTurned] = useState(isTurned && cells.every(({ length }) => length === 1));
  const [meant, setMeant] = useState<Meant>({});
  useEffect(() => {
    dialog.current?.showModal();
    // What would be done is read first: a key that is still being pressed must not do it.
    dialog.current?.querySelector('h2')?.focus();
  }, []);

  const laid = lay(cells, grid, from, turned);
  const understood = laid.landings.map((each) => understand(each, meant, t, say, lang));
  // An answer that was given stays on the screen, to be changed.
  const asked = laid.landings.map((each) => understand(each, {}, t, say, lang));
  const questions = (['.', ','] as const).flatMap((mark) => {
    const index = asked.findIndex((each) => each.kind === 'open' && each.mark === mark);
    const first = asked[index];
    return first?.kind === 'open' ? [{ ...first, text: laid.landings[index]?.text ?? '' }] : [];
  });
  const isOpen = understood.some(({ kind }) => kind === 'open');
  const count = understood.filter(({ kind }) => kind === 'text' || kind === 'figure').length;
  const figure = (number: number) => formatNumber(number, lang, { maximumFractionDigits: 12 });

  function words(cell: Understood) {
    if (cell.kind === 'text') return <span {...untranslated}>{cell.text}</span>;
    if (cell.kind === 'figure') return <b {...untranslated}>{figure(cell.figure)}</b>;
    if (cell.kind === 'open') return say('paste.open');
    return `${cell.kind === 'fault' ? cell.why : say('paste.empty')} ${say('paste.stays')}`;
  }

  function confirm() {
    if (isOpen) {
      const unanswered = [...(dialog.current?.querySelectorAll('fieldset') ?? [])].find(
        (each) => !each.querySelector(':checked'),
      );
      return unanswered?.querySelector('input')?.focus();
    }
    if (count === 0) return;
    take(withCells(value, laid, understood), count);
    dialog.current?.close();
  }

  const named = laid.homeless.slice(0, mostNamed);
  const others = laid.homeless.length - named.length;
  return (
    <dialog class="paste" ref={dialog} aria-labelledby={`${id}-t`} aria-describedby={`${id}-d`} onClose={close}>
      <h2 id={`${id}-t`} tabIndex={-1}>
        {say('paste.title', { n: cells.flat().length })}
      </h2>
      <p id={`${id}-d`}>{say('paste.from', { field: grid[from.row]?.[from.column]?.label ?? '' })}</p>
      {questions.map(({ mark, text: example, thousands, decimal }) => (
        <fieldset class="paste-ask" key={mark}>
          <legend>{say('paste.which', { text: example })}</legend>
          {(['thousands', 'decimal'] as const).map((each) => (
            <label class="sw-l" key={each}>
              <input
                type="radio"
                name={`${id}-${mark}`}
                checked={meant[mark] === each}
                onChange={() => setMeant({ ...meant, [mark]: each })}
              />
              <span {...untranslated}>{figure(each === 'thousands' ? thousands : decimal)}</span>
            </label>
          ))}
        </fieldset>
      ))}
      {laid.homeless.length > 0 && (
        <p class="paste-left">
          {say('paste.homeless', { n: laid.homeless.length, cells: listed(named, lang) })}
          {others > 0 && ` ${say('paste.more', { n: others })}`}
        </p>
      )}
      <TableScroll label={`${say('paste.pasted')}, ${say('paste.understood')}`}>
        <table class="tbl">
          <thead>
            <tr>
              {(['field', 'pasted', 'understood'] as const).map((head) => (
                <th scope="col" key={head}>
                  {say(`paste.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {laid.landings.map(({ slot, text: cell }, index) => (
              <tr key={index}>
                <th scope="row">{slot.label}</th>
                <td {...untranslated}>{cell}</td>
                <td>{words(understood[index] as Understood)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      {isOpen && (
        <p class="hint" id={`${id}-o`}>
          {say('paste.decide')}
        </p>
      )}
      <p class="row">
        <button
          class="btn btn-s"
          type="button"
          aria-disabled={isOpen || count === 0}
          aria-describedby={isOpen ? `${id}-o` : undefined}
          onClick={confirm}
        >
          {say('paste.take', { n: count })}
        </button>
        <button class="btn btn-2 btn-s" type="button" onClick={() => dialog.current?.close()}>
          {say('paste.leave')}
        </button>
        <button class="btn btn-2 btn-s" type="button" aria-pressed={turned} onClick={() => setTurned(!turned)}>
          {say('paste.turn')}
        </button>
      </p>
    </dialog>
  );
}
