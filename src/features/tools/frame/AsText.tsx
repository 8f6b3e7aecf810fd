/** A heading and what was entered below it; what was left empty is not printed. */
export type TextPart = { title: string; figures: readonly (readonly [label: string, value: string])[] };

/** What was entered, as plain text: on paper only, for fields are for a screen and cut off what they hold. */
export function AsText({ title, parts }: { title: string; parts: readonly TextPart[] }) {
  return (
    <section class="wrap as-text" aria-label={title}>
      {parts.map((part, index) => (
        <div key={index}>
          <h3>{part.title}</h3>
          <p>
            {part.figures
              .filter(([, value]) => value !== '')
              .map(([label, value]) => (
                <span key={label}>
                  {label}: <b>{value}</b>
                </span>
              ))}
          </p>
        </div>
      ))}
    </section>
  );
}
