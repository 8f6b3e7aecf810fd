type Props<K extends string> = {
  label: string;
  name: string;
  options: Record<K, string>;
  value: K;
  onChange(value: K): void;
};

/** One of a few, as radio buttons; `label` is said and not shown. */
export function Choice<K extends string>({ label, name, options, value, onChange }: Props<K>) {
  return (
    <fieldset>
      <legend class="vh">{label}</legend>
      {(Object.keys(options) as K[]).map((key) => (
        <label key={key}>
          <input type="radio" name={name} checked={key === value} onChange={() => onChange(key)} /> {options[key]}
        </label>
      ))}
    </fieldset>
  );
}
