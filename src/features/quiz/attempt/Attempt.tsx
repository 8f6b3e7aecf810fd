import { useEffect, useState } from 'preact/hooks';
import type { Attempt as AttemptState } from '../../../log/progress.ts';
import { translator } from '../../../site/words.ts';
import { type SavingProps, useSaving } from '../../learners/Saving.tsx';
import { arrange } from '../arrange.ts';
import type { Bank } from '../bank/bank.ts';
import { answered, grade, kindOf, score } from '../grade.ts';
import { viewOf } from '../kinds/inputs.tsx';
import { QuestionForm } from '../question/QuestionForm.tsx';
import type { Question } from '../schema.ts';
import { Dots } from './Dots.tsx';
import { later } from './later.ts';
import type { QuizProps } from './Quiz.tsx';

/** The questions of an attempt that the course still has, laid out as this attempt lays them out. */
export const questionsOf = (bank: Question[], attempt: AttemptState): Question[] =>
  attempt.questions.flatMap((id) => {
    const question = bank.find((each) => each.id === id);
    return question ? [arrange(question, attempt.seed)] : [];
  });

type Props = Pick<QuizProps, 'quiz' | 'passMark'> &
  SavingProps & {
    bank: Bank;
    attempt: AttemptState;
    /** A test before or after a path: nothing is checked before it is handed in. */
    test?: boolean;
  };

/** An attempt under way. Every change of an answer is written as it happens; a check is written before its feedback. */
export function Attempt({ attempt, bank, quiz, passMark, test = false, ...saving }: Props) {
  const t = translator(saving.words, saving.lang);
  const { save, busy, view } = useSaving(saving);
  const [drafts, setDrafts] = useState<Record<string, unknown>>({});
  const [doubts, setDoubts] = useState<Record<string, boolean>>({});
  const [says, setSays] = useState<{ id: string; text: string } | null>(null);
  const [place, setPlace] = useState<string | null>(null);
  const [warned, setWarned] = useState(false);
  const [typing] = useState(() => later(600));
  useEffect(() => {
    addEventListener('pagehide', typing.flush);
    return () => {
      removeEventListener('pagehide', typing.flush);
      typing.flush();
    };
  }, []);

  const questions = questionsOf(bank.questions, attempt);
  const responseTo = (question: Question): unknown =>
    question.id in drafts && !attempt.checked[question.id] ? drafts[question.id] : attempt.responses[question.id];
  const unsureOf = (question: Question): boolean =>
    question.id in doubts && !attempt.checked[question.id]
      ? doubts[question.id] === true
      : attempt.unsure?.[question.id] === true;
  const open = questions.flatMap((question, index) => (answered(question, responseTo(question)) ? [] : [index + 1]));

  function change(question: Question, response: unknown, unsure = unsureOf(question)) {
    setDrafts((all) => ({ ...all, [question.id]: response }));
    setDoubts((all) => ({ ...all, [question.id]: unsure }));
    setSays(null);
    setWarned(false);
    setPlace(question.id);
    const write = () =>
      void save({
        type: 'answer-changed',
        attempt: attempt.id,
        question: question.id,
        response: (response ?? null) as string | null,
        ...(unsure && { unsure }),
      });
    if (kindOf(question).typed) typing.put(question.id, write);
    else write();
  }

  async function check(question: Question) {
    const response = responseTo(question);
    const result = grade(question, response);
    if (result === 'unanswered') {
      setSays({ id: question.id, text: t(kindOf(question).first, { example: 1250 }) });
      return;
    }
    typing.flush();
    setPlace(question.id);
    const { earned, total } = result;
    await save({
      type: 'answer-checked',
      attempt: attempt.id,
      question: question.id,
      response: response as string,
      earned,
      total,
      ...(unsureOf(question) && { unsure: true }),
    });
  }

  async function submit() {
    if (open.length > 0 && !warned) {
      setWarned(true);
      return;
    }
    typing.flush();
    setPlace('submit');
    const responses = Object.fromEntries(questions.map((question) => [question.id, responseTo(question)]));
    const { earned, total } = score(questions, responses);
    const grades: Record<string, { earned: number; total: number }> = {};
    for (const question of questions) {
      const result = attempt.checked[question.id] ? 'unanswered' : grade(question, responses[question.id]);
      // Review goes by these: an answer handed in without a check has no event of its own.
      if (result !== 'unanswered') grades[question.id] = { earned: result.earned, total: result.total };
    }
    await save({ type: 'quiz-submitted', attempt: attempt.id, quiz, earned, total, passMark, grades });
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
            onFocusOut={typing.flush}
          >
            <p class="qn">
              <b>{index + 1}</b>
              <span>{t(`kind.${question.kind}`)}</span>
            </p>
            <QuestionForm
              question={question}
              view={viewOf(question)}
              response={responseTo(question)}
              onResponse={(response) => change(question, response)}
              checked={attempt.checked[question.id] !== undefined}
              final
              onCheck={test ? undefined : () => check(question)}
              unsure={unsureOf(question)}
              onUnsure={(unsure) => change(question, responseTo(question), unsure)}
              say={says?.id === question.id ? says.text : undefined}
              reread={bank.reread[question.id] ?? bank.reread[question.objective]}
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
            <span class="hint">{t(test ? 'quiz.testHint' : 'quiz.hint')}</span>
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
