import { useContext, useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { numberFormat } from '../../../../site/formats.ts';
import { type Reading, readNumber } from '../../../../site/number.ts';
import { formatNumber, type Translate } from '../../../../site/words.ts';
import { untranslated } from '../../../../ui/untranslated.ts';
import { UnreadFields } from '../unread.tsx';
import { type Demand, fault } from './fault.ts';

type Props = Demand & {
  label: string;
  value: number | null;
  onChange(value: number | null): void;
  t: Translate;
  lang: string;
  hint?: string;
  /** What counts where the field is empty. */
  placeholder?: string;
  /** Where a table head names the field: the label is read, not shown. */
  hidden?: boolean;
  /** Where it stands among fields that a table can be pasted over. */
  cell?: string;
};

/** With a space between thousands in every language: a point or a comma there could be read as the decimal sign. */
const written = (value: number | null, lang: string) =>
  value === null
    ? ''
    : numberFormat(lang, { maximumFractionDigits: 12 })
        .formatToParts(value)
        .map(({ type, value: part }) => (type === 'group' ? '\u202f' : part))
        .join('');

/**
 * A figure of a case, typed as people of the language write it. What is no figure, or could be two, stays in the field
 * with a sentence that says why, counts as empty and holds the result back until it is mended. Of the hundreds of fields
 * of a case a key changes one: the others are left as they are.
 */
export function NumberField(props: Props) {
  const latest = useRef(props);
  latest.current = props;
  const { onChange, t, ...seen } = props;
  return useMemo(
    () => <Field {...seen} t={t} onChange={(value) => latest.current.onChange(value)} />,
    Object.values(seen),
  );
}

function Field(props: Props) {
  const { label, value, onChange, t, lang, hint, placeholder, hidden, cell } = props;
  const id = useId();
  const unread = useContext(UnreadFields);
  // What could not be read when the page was left still stands here.
  const [typed, setTyped] = useState<string | null>(() => (value === null ? (unread.kept[label] ?? null) : null));
  /** The figure that counts. */
  const meant = (read: Reading) => (read.kind === 'number' && !fault(read, props, t, lang) ? read.value : null);
  // The figure was changed elsewhere.
  useEffect(() => {
    if (typed !== null && meant(readNumber(typed, lang)) !== value) setTyped(null);
  }, [value]);
  const text = typed ?? written(value, lang);
  // What was worked out is a figure whatever it looks like: only what somebody types can be read in two ways.
  const reading: Reading =
    typed !== null ? readNumber(typed, lang) : value === null ? { kind: 'empty' } : { kind: 'number', value };
  const wrong = fault(reading, props, t, lang);
  const described = [hint && `${id}-h`, wrong && `${id}-e`].filter(Boolean).join(' ');
  // An empty field that must be filled is missing, not unread.
  const isUnread = wrong !== '' && reading.kind !== 'empty';
  useEffect(() => {
    unread.set(id, isUnread ? { label, text } : null);
  }, [isUnread, label, text]);
  useEffect(() => () => unread.set(id, null), []);

  function type(next: string) {
    setTyped(next);
    onChange(meant(readNumber(next, lang)));
  }

  return (
    <div class="nf">
      <label for={id} key={label} class={hidden ? 'vh' : undefined}>
        {label}
      </label>
      <input
        id={id}
        class="inp num"
        type="text"
        inputMode={props.whole ? 'numeric' : 'decimal'}
        autoComplete="off"
        maxLength={60}
        data-cell={cell}
        value={text}
        placeholder={placeholder}
        aria-invalid={wrong !== '' && typed !== null}
        aria-describedby={described || undefined}
        onInput={(event) => type(event.currentTarget.value)}
        onPaste={(event) => {
          // A field of one line would join the cells of a row or a column into one figure.
          const pasted = event.clipboardData?.getData('text') ?? '';
          if (readNumber(pasted, lang).kind !== 'several') return;
          event.preventDefault();
          type(pasted.trim().replace(/[\t\r\n]+/g, ' | '));
        }}
        onBlur={() => !wrong && setTyped(null)}
      />
      {hint && (
        <p class="hint no-print" id={`${id}-h`} key={hint}>
          {hint}
        </p>
      )}
      {wrong && (
        <p class="nf-e" id={`${id}-e`} key={wrong}>
          {wrong}
        </p>
      )}
      {reading.kind === 'ambiguous' && (
        <p class="row">
          {[reading.thousands, reading.decimal].map((each) => (
            <button
              class="btn btn-2 btn-s"
              type="button"
              {...untranslated}
              key={each}
              aria-label={t('tools.number.isMeant', {
                figure: formatNumber(each, lang, { maximumFractionDigits: 12 }),
              })}
              onClick={() => {
                setTyped(null);
                onChange(each);
              }}
            >
              {formatNumber(each, lang, { maximumFractionDigits: 12 })}
            </button>
          ))}
        </p>
      )}
    </div>
  );
}
