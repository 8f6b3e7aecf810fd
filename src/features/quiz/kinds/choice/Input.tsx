import { useRef } from 'preact/hooks';
import type { InputProps } from '../../kind.ts';
import { OptionRow } from '../../question/OptionRow.tsx';
import { markOf } from '../../question/Verdict.tsx';
import type { Multiple, Single } from './schema.ts';

/** Radio buttons for one answer, check boxes for several. */
export function Choice({ question, name, response, onResponse, outcome, t }: InputProps<Single | Multiple>) {
  const several = question.kind === 'multiple';
  const chosen = several ? (Array.isArray(response) ? response : []) : [response];

  const group = useRef<HTMLDivElement>(null);

  /** What stands in the controls is the answer, also where somebody chose before the script had come. */
  function choose() {
    const checked = [...(group.current?.querySelectorAll<HTMLInputElement>(':checked') ?? [])].map(
      ({ value }) => value,
    );
    onResponse(several && checked.length > 0 ? checked : (checked[0] ?? null));
  }

  return (
    <div class="opts" ref={group}>
      {question.options.map((option) => (
        <OptionRow
          key={option.id}
          type={several ? 'checkbox' : 'radio'}
          name={name}
          value={option.id}
          checked={chosen.includes(option.id)}
          onChange={choose}
          done={outcome !== undefined}
          // Of one answer among several the others are no verdict; of several each was rightly chosen or left out, or not.
          mark={markOf(outcome, option.id) ?? (outcome && several && chosen.length > 0 ? 'left' : undefined)}
          why={outcome?.feedback.find((each) => each.id === option.id)?.text}
          t={t}
        >
          {option.text}
        </OptionRow>
      ))}
    </div>
  );
}
