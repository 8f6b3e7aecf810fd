import type { InputProps, Outcome, Part } from '../../kind.ts';
import { Mark, markOf } from '../../question/Verdict.tsx';
import { answerOf, fillingOf, keyOf, wordsIn } from './grade.ts';
import { filled, gapPieces, gapsIn } from './pieces.ts';
import type { Gap, GapQuestion } from './schema.ts';

/** A text with gaps to write or to choose in; once checked it reads as it was filled, with a note on each gap. */
export function GapInput({ question, name, response, onResponse, outcome, t, lang }: InputProps<GapQuestion>) {
  const filling = fillingOf(question, response);
  const order = gapsIn(question.text);
  const number = (gap: string) => order.indexOf(gap) + 1;

  function field(gap: Gap, paragraph: number) {
    const props = {
      name: `${name}-${gap.id}`,
      value: filling[gap.id] ?? '',
      'aria-label': t('gap.label', { n: number(gap.id), all: order.length }),
      // The words around the gap, for somebody who comes to the field by keyboard.
      'aria-describedby': `${name}-${paragraph}`,
    };
    const put = (value: string) => {
      const next = fillingOf(question, { ...filling, [gap.id]: value });
      onResponse(Object.keys(next).length > 0 ? next : null);
    };
    if (!gap.choices) {
      return (
        <input
          {...props}
          class="inp gap-field"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          maxLength={120}
          onInput={(event) => put(event.currentTarget.value)}
        />
      );
    }
    const bank = [...gap.choices].sort((one, other) => one.text.localeCompare(other.text, lang));
    return (
      <select {...props} class="inp gap-field" onChange={(event) => put(event.currentTarget.value)}>
        <option value="">{t('gap.choose')}</option>
        {bank.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.text}
          </option>
        ))}
      </select>
    );
  }

  return (
    <>
      {question.text.split('\n').map((paragraph, index) => (
        <p class="gaps" key={paragraph}>
          {!outcome && (
            <span id={`${name}-${index}`} hidden>
              {filled(paragraph, (id) => t('gap.number', { n: number(id) }))}
            </span>
          )}
          {gapPieces(paragraph).map((piece) => {
            if ('text' in piece) return piece.text;
            const gap = question.gaps.find(({ id }) => id === piece.gap);
            if (!gap) return '…';
            const words = wordsIn(gap, filling[gap.id] ?? '');
            return (
              <span class="gap" key={gap.id}>
                {order.length > 1 && <small aria-hidden="true">{number(gap.id)}</small>}
                {outcome ? (
                  <b class={`gap-v is-${markOf(outcome, gap.id) ?? 'missed'}`}>{words || '…'}</b>
                ) : (
                  field(gap, index)
                )}
              </span>
            );
          })}
        </p>
      ))}
      {outcome && (
        <ol class="gap-notes">
          {order.map((id) => {
            const gap = question.gaps.find((each) => each.id === id);
            const mark = markOf(outcome, id);
            return (
              gap &&
              mark && (
                <Note key={id} gap={gap} mark={mark} words={wordsIn(gap, filling[id] ?? '')} {...{ outcome, t }} />
              )
            );
          })}
        </ol>
      )}
    </>
  );
}

type NoteProps = Pick<InputProps<GapQuestion>, 't'> & { gap: Gap; mark: Part['mark']; words: string; outcome: Outcome };

/** The verdict on one gap, why, and the answer where it is given away. */
function Note({ gap, mark, words, outcome, t }: NoteProps) {
  const given = mark !== 'right' && outcome.solution !== undefined;
  return (
    <li class={`is-${mark}`}>
      <Mark mark={mark} t={t} />
      {words && `: ${words}`}. {given && <b>{t('gap.answerIs', { answer: answerOf(gap) })} </b>}
      {outcome.feedback.find((each) => each.id === gap.id)?.text} {given && mark === 'wrong' && keyOf(gap)?.feedback}
    </li>
  );
}
