import type { Attempt } from '../../../log/progress.ts';
import type { Translate } from '../../../site/words.ts';
import { viewOf } from '../kinds/views.tsx';
import type { QuizLink } from '../link.ts';
import { QuestionForm } from '../question/QuestionForm.tsx';
import type { Question } from '../schema.ts';

type Props = { questions: Question[]; attempt: Attempt; reread: Record<string, QuizLink>; t: Translate; lang: string };

/** Everything an attempt was asked, with what was answered, what is right and why. */
export function Answers({ questions, attempt, reread, t, lang }: Props) {
  return (
    <div class="wrap qlist qback">
      <h2>{t('quiz.answers')}</h2>
      {questions.map((question, index) => (
        <section class="q gz" key={question.id} aria-label={t('quiz.question', { n: index + 1 })}>
          <p class="qn">
            <b>{index + 1}</b>
            <span>{t(`kind.${question.kind}`)}</span>
          </p>
          <QuestionForm
            question={question}
            view={viewOf(question)}
            response={attempt.responses[question.id]}
            onResponse={() => {}}
            checked
            final
            unsure={attempt.unsure?.[question.id]}
            reread={reread[question.id] ?? reread[question.objective]}
            t={t}
            lang={lang}
          />
        </section>
      ))}
    </div>
  );
}
