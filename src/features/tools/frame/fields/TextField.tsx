import { useId } from 'preact/hooks';

type Props = {
  label: string;
  value: string;
  onChange(value: string): void;
  /** Most characters. */
  max?: number;
  hint?: string;
  /** Several lines to write in. */
  lines?: number;
  /** Where a table head names the field: the label is read, not shown. */
  hidden?: boolean;
  /** Where it stands among fields that a table can be pasted over. */
  cell?: string;
};

/** A text of a case, with its label above it. */
export function TextField({ label, value, onChange, max = 120, hint, lines, hidden, cell }: Props) {
  const id = useId();
  const described = hint ? { 'aria-describedby': `${id}-h` } : {};
  const common = { id, class: 'inp', maxLength: max, value, ...described };
  return (
    <div class="tf">
      <label for={id} class={hidden ? 'vh' : undefined}>
        {label}
      </label>
      {lines ? (
        <textarea {...common} rows={lines} onInput={(event) => onChange(event.currentTarget.value)} />
      ) : (
        <input {...common} type="text" data-cell={cell} onInput={(event) => onChange(event.currentTarget.value)} />
      )}
      {hint && (
        <p class="hint no-print" id={`${id}-h`}>
          {hint}
        </p>
      )}
    </div>
  );
}
