import type { InputProps } from '../../Input.tsx';
import { OptionRow } from '../../OptionRow.tsx';
import type { Multiple, Single } from './schema.ts';

/** Radio buttons for one answer, check boxes for several. */
export function Choice({ question, name, response, onResponse, outcome, t }: InputProps<Single | Multiple>) {
  const several = question.kind === 'multiple';
  const chosen = several ? (Array.isArray(response) ? (response as string[]) : []) : [response];

  function choose(id: string) {
    if (!several) return onResponse(id);
    const next = chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id];
    onResponse(next.length > 0 ? next : null);
  }

  return (
    <div class="opts">
      {question.options.map((option) => (
        <OptionRow
          key={option.id}
          type={several ? 'checkbox' : 'radio'}
          name={name}
          checked={chosen.includes(option.id)}
          onChange={() => choose(option.id)}
          done={outcome !== undefined}
          mark={outcome?.parts.find((part) => part.id === option.id)?.mark}
          why={outcome?.feedback.find((each) => each.id === option.id)?.text}
          t={t}
        >
          {option.text}
        </OptionRow>
      ))}
    </div>
  );
}
