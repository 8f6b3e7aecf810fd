import { useId } from 'preact/hooks';

type Props = {
  label: string;
  /** ISO, or nothing. */
  value: string;
  onChange(day: string): void;
};

/** A day of a case, with its label above it. One that is still being typed changes nothing. */
export function DateField({ label, value, onChange }: Props) {
  const id = useId();
  return (
    <div class="tf">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="inp"
        type="date"
        min="2000-01-01"
        max="2100-12-31"
        value={value}
        onChange={({ currentTarget }) => {
          if (currentTarget.validity.valid) onChange(currentTarget.value);
        }}
      />
    </div>
  );
}
