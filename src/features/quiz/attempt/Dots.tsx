import type { Attempt } from '../../../log/progress.ts';
import type { Translate } from '../../../site/words.ts';
import { answered } from '../grade.ts';
import type { Question } from '../schema.ts';

type Props = {
  questions: Question[];
  attempt: Attempt;
  responseTo(question: Question): unknown;
  t: Translate;
};

/** One number for each question, with its state in the label, the shape and the colour. */
export function Dots({ questions, attempt, responseTo, t }: Props) {
  function state(question: Question) {
    const checked = attempt.checked[question.id];
    if (!checked) return answered(question, responseTo(question)) ? 'Answered' : 'Open';
    if (checked.earned === checked.total) return 'Right';
    return checked.earned > 0 ? 'Part' : 'Wrong';
  }
  return (
    <nav class="wrap qdots-nav" aria-label={t('quiz.questions')}>
      <ol class="qdots">
        {questions.map((question, index) => (
          <li key={question.id} class={`dot-${state(question).toLowerCase()}`}>
            <a href={`#${question.id}`} aria-label={t(`quiz.dot${state(question)}`, { n: index + 1 })}>
              {index + 1}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
