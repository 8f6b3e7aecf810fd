import { useEffect, useState } from 'preact/hooks';
import { formatNumber } from '../../../../site/words.ts';
import { Icon } from '../../../../ui/Icon.tsx';
import { cross, tick } from '../../../../ui/icons.ts';
import type { InputProps } from '../../kind.ts';
import type { NumberQuestion } from './schema.ts';
import { typedFigure } from './typed.ts';

/** A field for a figure. It says how the figure was read where that is not plain, and asks where it may be two. */
export function NumberInput({ question, name, response, onResponse, outcome, t, lang }: InputProps<NumberQuestion>) {
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<number>();
  const [isLeft, setLeft] = useState(false);
  const typed = typedFigure(text, lang, question.unit, chosen);
  useEffect(() => {
    // What was saved earlier comes in after the log is read; what is being typed is left alone.
    if (typeof response === 'number' && typed.value !== response) {
      setText(formatNumber(response, lang, { maximumFractionDigits: 20, useGrouping: false }));
      setChosen(response);
    }
    if (response === undefined) setText('');
  }, [response]);
  const mark = outcome?.parts[0]?.mark;
  const why = outcome?.feedback[0]?.text;

  function choose(value: number) {
    setChosen(value);
    onResponse(value);
  }

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
          aria-describedby={`${name}-unit ${name}-read`}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setLeft(false);
            onResponse(typedFigure(event.currentTarget.value, lang, question.unit, chosen).value);
          }}
          onBlur={() => setLeft(true)}
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
      <p class="hint" id={`${name}-read`} aria-live="polite">
        {typed.value !== null && typed.isSaid && t('number.readAs', { value: written(typed.value) })}
        {typed.value === null && typed.choices.length > 0 && t('number.which')}
        {typed.isUnreadable && isLeft && t('number.unreadable', { example: 1250 })}
      </p>
      {!outcome && typed.choices.length > 0 && (
        <p class="row scripted">
          {typed.choices.map((value) => (
            <button
              key={value}
              class="btn btn-2 btn-s"
              type="button"
              aria-pressed={typed.value === value}
              onClick={() => choose(value)}
            >
              {written(value)}
            </button>
          ))}
        </p>
      )}
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

  function written(value: number): string {
    return formatNumber(value, lang, { maximumFractionDigits: 20 });
  }
}
