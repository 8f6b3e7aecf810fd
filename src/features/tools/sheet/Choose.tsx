import { useId } from 'preact/hooks';

type Option = { id: string; title: string; hint?: string };

type Props = {
  label: string;
  options: readonly Option[];
  value: string;
  onChange(id: string): void;
  hint?: string | undefined;
};

/** One thing out of a list. */
export function Choose({ label, options, value, onChange, hint }: Props) {
  const id = useId();
  return (
    <div class="tf">
      <label for={id}>{label}</label>
      <select
        id={id}
        class="inp"
        value={value}
        aria-describedby={hint ? `${id}-h` : undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.hint ? `${option.title} (${option.hint})` : option.title}
          </option>
        ))}
      </select>
      {hint && (
        <p class="hint no-print" id={`${id}-h`} key={hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
