import { useEffect, useState } from 'preact/hooks';
import { parseNumber } from '../../../../site/number.ts';
import { formatNumber } from '../../../../site/words.ts';
import { Icon } from '../../../../ui/Icon.tsx';
import { cross, tick } from '../../../../ui/icons.ts';
import type { InputProps } from '../../kind.ts';
import type { NumberQuestion } from './schema.ts';

/** A field for a figure, read as the person's language writes figures. */
export function NumberInput({ question, name, response, onResponse, outcome, t, lang }: InputProps<NumberQuestion>) {
  const [text, setText] = useState('');
  useEffect(() => {
    // What was saved earlier comes in after the log is read; what is being typed is left alone.
    if (typeof response === 'number' && parseNumber(text, lang) !== response) setText(formatNumber(response, lang));
    if (response === undefined) setText('');
  }, [response]);
  const mark = outcome?.parts[0]?.mark;
  const why = outcome?.feedback[0]?.text;
  return (
    <>
      <div class={mark ? `numin is-${mark}` : 'numin'}>
        <input
          id={name}
          name={name}
          inputMode="decimal"
          autocomplete="off"
          value={text}
          readOnly={mark !== undefined}
          aria-label={t('number.yourFigure')}
          aria-describedby={`${name}-unit`}
          onInput={(event) => {
            setText(event.currentTarget.value);
            onResponse(parseNumber(event.currentTarget.value, lang));
          }}
        />
        <span class="unit" id={`${name}-unit`}>
          {question.unit}
        </span>
        {mark && mark !== 'missed' && (
          <span class="mk">
            <Icon shape={mark === 'right' ? tick : cross} />{' '}
            {t(mark === 'right' ? 'question.correct' : 'question.wrong')}
          </span>
        )}
      </div>
      {why && (
        <p class="why">
          {mark !== 'right' && outcome?.solution !== undefined && (
            <b>{t('number.answerIs', { answer: question.answer, unit: question.unit })} </b>
          )}
          {why}
        </p>
      )}
    </>
  );
}
