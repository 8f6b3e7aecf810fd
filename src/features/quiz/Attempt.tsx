import { useState } from 'preact/hooks';
import { formatNumber, translator } from '../../i18n/t.ts';
import type { Attempt as AttemptState } from '../progress/progress.ts';
import { useSaving } from '../progress/Saving.tsx';
import { Dots } from './Dots.tsx';
import { arrange } from './draw.ts';
import { answered, grade, score } from './grade.ts';
import { QuestionForm } from './QuestionForm.tsx';
import type { QuizProps } from './Quiz.tsx';
import type { Question } from './schema.ts';

/** The questions of an attempt that the course still has, laid out as this attempt lays them out. */
export const questionsOf = (bank: Question[], attempt: AttemptState): Question[] =>
  attempt.questions.flatMap((id) => {
    const question = bank.find((each) => each.id === id);
    return question ? [arrange(question, attempt.seed)] : [];
  });

/** An attempt under way. Every change of an answer is written as it happens; a check is written before its feedback. */
export function Attempt({ attempt, bank, quiz, passMark, reread, ...saving }: QuizProps & { attempt: AttemptState }) {
  const t = translator(saving.words, saving.lang);
  const { save, busy, view } = useSaving(saving);
  const [drafts, setDrafts] = useState<Record<string, unknown>>({});
  const [says, setSays] = useState<{ id: string; text: string } | null>(null);
  const [place, setPlace] = useState<string | null>(null);
  const [warned, setWarned] = useState(false);

  const questions = questionsOf(bank, attempt);
  const responseTo = (question: Question): unknown =>
    question.id in drafts && !attempt.checked[question.id] ? drafts[question.id] : attempt.responses[question.id];
  const open = questions.flatMap((question, index) => (answered(question, responseTo(question)) ? [] : [index + 1]));

  function change(question: Question, response: unknown) {
    setDrafts((all) => ({ ...all, [question.id]: response }));
    setSays(null);
    setWarned(false);
    setPlace(question.id);
    void save({
      type: 'answer-changed',
      attempt: attempt.id,
      question: question.id,
      response: (response ?? null) as string | null,
    });
  }

  async function check(question: Question) {
    const response = responseTo(question);
    const result = grade(question, response);
    if (result === 'unanswered') {
      const text =
        question.kind === 'number'
          ? t('question.figureFirst', { example: formatNumber(1250, saving.lang) })
          : t('question.choose');
      setSays({ id: question.id, text });
      return;
    }
    setPlace(question.id);
    const { earned, total } = result;
    await save({
      type: 'answer-checked',
      attempt: attempt.id,
      question: question.id,
      response: response as string,
      earned,
      total,
    });
  }

  async function submit() {
    if (open.length > 0 && !warned) {
      setWarned(true);
      return;
    }
    setPlace('submit');
    const responses = Object.fromEntries(questions.map((question) => [question.id, responseTo(question)]));
    const { earned, total } = score(questions, responses);
    await save({ type: 'quiz-submitted', attempt: attempt.id, quiz, earned, total, passMark });
  }

  return (
    <>
      <Dots questions={questions} attempt={attempt} responseTo={responseTo} t={t} />
      <div class="wrap qlist">
        {questions.map((question, index) => (
          <section
            class="q gz"
            id={question.id}
            key={question.id}
            tabIndex={-1}
            aria-label={t('quiz.question', { n: index + 1 })}
          >
            <p class="qn">
              <b>{index + 1}</b>
              <span>{t(`question.kind.${question.kind}`)}</span>
            </p>
            <QuestionForm
              question={question}
              response={responseTo(question)}
              onResponse={(response) => change(question, response)}
              checked={attempt.checked[question.id] !== undefined}
              final
              onCheck={() => check(question)}
              say={says?.id === question.id ? says.text : undefined}
              reread={reread[question.objective]}
              t={t}
              lang={saving.lang}
            >
              {place === question.id && view}
            </QuestionForm>
          </section>
        ))}
        <div class="qsub">
          <p class="row">
            <button class="btn" type="button" disabled={busy && place === 'submit'} onClick={submit}>
              {t('quiz.submit')}
            </button>
            <span class="hint">{t('quiz.hint')}</span>
          </p>
          <div role="status">
            {warned && <p class="say">{t('quiz.open', { n: open.length, list: open.join(', ') })}</p>}
          </div>
          {place === 'submit' && view}
        </div>
      </div>
    </>
  );
}
