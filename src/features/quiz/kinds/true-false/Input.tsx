import type { InputProps } from '../../kind.ts';
import { OptionRow } from '../../question/OptionRow.tsx';
import type { TrueFalse as Question } from './schema.ts';

/** Two radio buttons. */
export function TrueFalse({ name, response, onResponse, outcome, t }: InputProps<Question>) {
  return (
    <div class="opts">
      {[true, false].map((value) => (
        <OptionRow
          key={String(value)}
          type="radio"
          name={name}
          value={String(value)}
          checked={response === value}
          onChange={() => onResponse(value)}
          done={outcome !== undefined}
          mark={outcome?.parts.find((part) => part.id === String(value))?.mark}
          why={outcome?.feedback.find((each) => each.id === String(value))?.text}
          t={t}
        >
          {t(value ? 'question.true' : 'question.false')}
        </OptionRow>
      ))}
    </div>
  );
}
