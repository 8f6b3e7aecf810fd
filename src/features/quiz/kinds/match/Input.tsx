import { type InputProps, isRecord } from '../../kind.ts';
import { Mark, markOf, Why } from '../../question/Verdict.tsx';
import { choices } from './grade.ts';
import type { Match as Question } from './schema.ts';

/** A list to choose from in each row. */
export function Match({ question, name, response, onResponse, outcome, t }: InputProps<Question>) {
  const chosen = isRecord(response) ? response : {};
  const options = choices(question);
  const textOf = (id: string | undefined) => options.find((choice) => choice.id === id)?.text;
  return (
    <>
      <ul class="match">
        {question.pairs.map((pair) => {
          const mark = markOf(outcome, pair.id);
          const given = textOf(chosen[pair.id]);
          return (
            <li key={pair.id} class={mark ? `is-${mark}` : given && 'set'}>
              <label for={`${name}-${pair.id}`}>{pair.left}</label>
              {outcome ? (
                <span class="given" id={`${name}-${pair.id}`}>
                  {given ?? t('question.unanswered')}
                </span>
              ) : (
                <select
                  id={`${name}-${pair.id}`}
                  value={given ? chosen[pair.id] : ''}
                  onChange={(event) => onResponse({ ...chosen, [pair.id]: event.currentTarget.value })}
                >
                  <option value="" disabled>
                    {t('match.choose')}
                  </option>
                  {options.map((choice) => (
                    <option key={choice.id} value={choice.id}>
                      {choice.text}
                    </option>
                  ))}
                </select>
              )}
              {mark && (
                <span class="match-says">
                  <Mark mark={mark} t={t} />
                  {mark !== 'right' && outcome?.solution !== undefined && (
                    <b>{t('match.rightIs', { answer: pair.right })}</b>
                  )}
                </span>
              )}
              {outcome && <Why id={pair.id} outcome={outcome} />}
            </li>
          );
        })}
      </ul>
      {!outcome && (
        <ol class="lettered on-paper">
          {options.map((choice) => (
            <li key={choice.id}>{choice.text}</li>
          ))}
        </ol>
      )}
    </>
  );
}
