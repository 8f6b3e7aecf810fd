type Option = { id: string; title: string };

type Props = {
  legend: string;
  hint: string;
  options: readonly Option[];
  /** Nothing ticked stands for everything. */
  value: readonly string[];
  onChange(ids: string[]): void;
};

/** Some things out of a list, in the order of the list. */
export function Tick({ legend, hint, options, value, onChange }: Props) {
  return (
    <fieldset class="tick">
      <legend>{legend}</legend>
      <p class="hint no-print">{hint}</p>
      {options.map(({ id, title }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={value.includes(id)}
            onChange={(event) => {
              const on = event.currentTarget.checked;
              onChange(options.map((each) => each.id).filter((each) => (each === id ? on : value.includes(each))));
            }}
          />
          <span>{title}</span>
        </label>
      ))}
    </fieldset>
  );
}
