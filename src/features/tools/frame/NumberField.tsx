import { useEffect, useId, useState } from 'preact/hooks';
import { parseNumber } from '../../../site/number.ts';
import { formatNumber, type Translate } from '../../../site/words.ts';

type Props = {
  label: string;
  value: number | null;
  onChange(value: number | null): void;
  t: Translate;
  lang: string;
  min?: number;
  max?: number;
  /** Only whole numbers, such as years. */
  whole?: boolean;
  /** Something must stand here. */
  required?: boolean;
  hint?: string;
  /** What counts where the field is empty. */
  placeholder?: string;
  /** Where a table head names the field: the label is read, not shown. */
  hidden?: boolean;
};

/** The sentence about a text that is no figure of this field; empty if it is one. */
function fault(text: string, { t, lang, min = 0, max = 1e12, whole, required }: Props): string {
  if (text.trim() === '') return required ? t('tools.number.required') : '';
  const value = parseNumber(text, lang);
  if (value === null) return t('tools.number.noNumber', { example: formatNumber(1234.5, lang) });
  if (whole && !Number.isInteger(value)) return t('tools.number.whole');
  return value < min || value > max ? t('tools.number.range', { min, max }) : '';
}

const written = (value: number | null, lang: string) =>
  value === null ? '' : formatNumber(value, lang, { maximumFractionDigits: 12 });

/**
 * A figure of a case, typed as people of the language write it. What is no figure stays in the field with a sentence
 * that says why, and counts as empty until it is mended.
 */
export function NumberField(props: Props) {
  const { label, value, onChange, lang, hint, placeholder, hidden } = props;
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  // Another case was opened, or the figure was changed elsewhere.
  useEffect(() => {
    if (typed !== null && !fault(typed, props) && parseNumber(typed, lang) !== value) setTyped(null);
  }, [value]);
  const text = typed ?? written(value, lang);
  const wrong = fault(text, props);
  const described = [hint && `${id}-h`, wrong && `${id}-e`].filter(Boolean).join(' ');

  function type(next: string) {
    setTyped(next);
    onChange(fault(next, props) ? null : parseNumber(next, lang));
  }

  return (
    <div class="nf">
      <label for={id} class={hidden ? 'vh' : undefined}>
        {label}
      </label>
      <input
        id={id}
        class="inp num"
        type="text"
        inputMode={props.whole ? 'numeric' : 'decimal'}
        autoComplete="off"
        maxLength={30}
        value={text}
        placeholder={placeholder}
        aria-invalid={wrong !== '' && typed !== null}
        aria-describedby={described || undefined}
        onInput={(event) => type(event.currentTarget.value)}
        onBlur={() => !wrong && setTyped(null)}
      />
      {hint && (
        <p class="hint" id={`${id}-h`}>
          {hint}
        </p>
      )}
      {wrong && (
        <p class="nf-e" id={`${id}-e`}>
          {wrong}
        </p>
      )}
    </div>
  );
}
