import { useEffect, useRef, useState } from 'preact/hooks';
import type { Change } from '../../../log/event.ts';
import type { Attempt as AttemptState } from '../../../log/progress.ts';
import { record, start } from '../../../log/store.ts';
import { readSummary } from '../../../log/summary/summary-place.ts';
import { translator } from '../../../site/words.ts';
import { bothTexts } from '../../learners/both.ts';
import { NameLater } from '../../learners/guest/NameLater.tsx';
import { addGuest, askGuest } from '../../learners/guest/store.ts';
import { type SaveOutcome, type SavingProps, useSaving } from '../../learners/Saving.tsx';
import { useLearner } from '../../learners/State.tsx';
import { useDraft } from '../../learners/useDraft.tsx';
import type { Bank } from '../bank/bank.ts';
import type { Given } from '../events.ts';
import { answered, grade, kindOf, score } from '../grade.ts';
import type { GivenAnswer, GradedAnswer } from '../question/Answer.tsx';
import type { Question } from '../schema.ts';
import { AttemptQuestion } from './AttemptQuestion.tsx';
import { Dots } from './Dots.tsx';
import type { QuizTerms } from './props.ts';
import { questionsOf } from './questions.ts';
import { turns } from './turns.ts';

/** An answer before it is checked. */
type Draft = { response: Given | null; unsure: boolean };

type Props = Pick<QuizTerms, 'quiz' | 'passMark'> &
  SavingProps & {
    bank: Bank;
    /** Whether all is there that is said after a check. */
    isWhole: boolean;
    /** What the log must be told before anything else about this attempt. */
    unwritten: Change | undefined;
    /** Called when somebody begins to answer: what that needs should be there before it is asked for. */
    onTouch(): void;
    attempt: AttemptState;
    /** A test before or after a path: nothing is checked before it is handed in. */
    test?: boolean;
  };

/** An attempt under way. Every change of an answer is written as it happens; a check is written before its feedback. */
export function OpenAttempt({
  attempt,
  bank,
  isWhole,
  unwritten,
  quiz,
  passMark,
  test = false,
  onTouch,
  ...saving
}: Props) {
  const t = translator(saving.words, saving.lang);
  const { saveFor, busy, view } = useSaving(saving, { isLate: true, unasked: addGuest });
  // Whose answers these are is settled when the attempt comes onto the page, or when somebody gives a name for them:
  // another window may hand the device on while something here still waits to be written.
  const learner = useLearner();
  const owner = useRef<string | null>(null);
  owner.current ??= learner;
  const first = useRef(unwritten);
  const [inTurn] = useState(turns);
  const list = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<string | null>(null);
  const [warned, setWarned] = useState(false);

  const unsaid = (): Change[] => (first.current ? [first.current] : []);

  /** Writes in the order things were done; that the attempt has begun goes to the disk with its first answer. */
  const saveInTurn: typeof saveFor = (who, changes, write) =>
    inTurn(async () => {
      const begun = unsaid();
      if (begun.length + changes.length === 0) return 'saved';
      const learner = owner.current ?? who ?? readSummary()?.learner ?? null;
      const outcome = await saveFor(learner, [...begun, ...changes], async (of) => {
        if (!write) return record(of, ...begun, ...changes);
        if (begun.length > 0) await record(of, ...begun);
        await write(of, ...changes);
      });
      if (outcome !== 'cancelled') first.current = undefined;
      return outcome;
    });
  const save = (...changes: Change[]): Promise<SaveOutcome> => saveInTurn(owner.current, changes);

  const drafts = useDraft<Draft>(`quiz ${attempt.id}`, {
    saveFor: saveInTurn,
    before: unsaid,
    stored: (question) => {
      const [response, unsure] = [attempt.responses[question], attempt.unsure?.[question] === true];
      return response === undefined && !unsure ? undefined : { response: response ?? null, unsure };
    },
    change: (question, { response, unsure }) => ({
      type: 'answer-changed',
      attempt: attempt.id,
      question,
      response,
      ...(unsure && { unsure }),
    }),
    // Of two figures or choices the last one stands.
    both: (theirs, ours, id) => {
      const { response } = ours;
      const isText = questions.some((question) => question.id === id && kindOf(question).edit);
      if (!isText || typeof theirs.response !== 'string' || typeof response !== 'string') return ours;
      return { ...ours, response: bothTexts(theirs.response, response) };
    },
  });

  // The database comes as the attempt begins, so that no answer waits for it or is lost with the page.
  useEffect(() => {
    void start();
    const begins = ['pointerdown', 'keydown', 'input'];
    for (const type of begins) list.current?.addEventListener(type, onTouch, { once: true });
  }, []);

  const questions = questionsOf(bank.questions, attempt);
  /** What is checked is as the log has it; anything else as it was given last, here or in another tab. */
  const known = ({ id }: Question): GivenAnswer => {
    const checked = attempt.checked[id] !== undefined;
    const given = checked ? undefined : drafts.value(id);
    return {
      response: given ? given.response : attempt.responses[id],
      unsure: given ? given.unsure : attempt.unsure?.[id] === true,
      checked,
    };
  };
  const answerTo = ({ id }: Question) => drafts.value(id)?.response;
  const open = questions.flatMap((question, index) => (answered(question, answerTo(question)) ? [] : [index + 1]));

  function change(question: Question, { response = null, unsure }: GivenAnswer) {
    setWarned(false);
    setPlace(question.id);
    const draft = { response, unsure };
    if (!kindOf(question).typed) return void drafts.choose(question.id, draft);
    // A text on its way to the disk needs its attempt there; nobody is asked for a name in the middle of a word.
    if (first.current && (owner.current ?? readSummary()?.learner)) void save();
    drafts.type(question.id, draft);
  }

  async function check(answer: GradedAnswer) {
    void drafts.flush(answer.question);
    setPlace(answer.question);
    const outcome = await save({ type: 'answer-checked', attempt: attempt.id, ...answer });
    askGuest(answer.question);
    return outcome;
  }

  async function submit() {
    if (open.length > 0 && !warned) {
      setWarned(true);
      return;
    }
    void drafts.flush();
    setPlace('submit');
    const responses = Object.fromEntries(questions.map((question) => [question.id, answerTo(question)]));
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
      <Dots questions={questions} attempt={attempt} responseTo={answerTo} t={t} />
      <div class="wrap qlist" ref={list}>
        {questions.map((question, index) => (
          <AttemptQuestion
            key={question.id}
            question={question}
            number={index + 1}
            isWhole={isWhole}
            known={known(question)}
            test={test}
            reread={bank.reread[question.id] ?? bank.reread[question.objective]}
            save={check}
            onChange={(answer) => change(question, answer)}
            onLeave={() => void drafts.flush(question.id)}
            later={<NameLater {...saving} at={question.id} />}
            t={t}
            lang={saving.lang}
          >
            {place === question.id && view}
          </AttemptQuestion>
        ))}
        <div class="qsub">
          <p class="row">
            <button class="btn" type="button" disabled={busy && place === 'submit'} onClick={submit}>
              {t('quiz.submit')}
            </button>
            <span class="hint">{t(test ? 'quiz.testHint' : 'quiz.hint')}</span>
          </p>
          <div role="status">
            {warned && <p class="say">{t('quiz.open', { n: open.length, list: open.map(String) })}</p>}
          </div>
          {place === 'submit' && view}
        </div>
      </div>
    </>
  );
}
