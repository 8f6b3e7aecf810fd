import { useRef, useState } from 'preact/hooks';
import type { Translate } from '../../../site/words.ts';
import type { SaveOutcome } from '../../learners/Saving.tsx';
import type { Given } from '../events.ts';
import type { Response } from '../response.ts';
import type { Question } from '../schema.ts';
import type { AnyView } from './QuestionForm.tsx';

/** An answer with its points, as every event of an answer has it. */
export type GradedAnswer = { question: string; response: Response; earned: number; total: number; unsure?: true };

/** An answer as it stands: what was given, whether the person was sure, and whether it was checked. */
export type GivenAnswer = { response: Given | null | undefined; unsure: boolean; checked: boolean };

export const noAnswer: GivenAnswer = { response: undefined, unsure: false, checked: false };

type Options = {
  question: Question;
  view: AnyView;
  t: Translate;
  /** Writes the answer; where it is cancelled, all stays as it was. */
  save(answer: GradedAnswer): Promise<SaveOutcome>;
  /** True while something is asked before it can be written: then nothing is being saved. */
  isAsking?: boolean;
  /** Told of every change before a check. */
  onChange?(answer: GivenAnswer): void;
  /** What stands there first. */
  first?: GivenAnswer;
};

/**
 * One answer, from the first letter to the verdict: graded, then saved, then shown. Gives what a QuestionForm is given;
 * `show`, which puts in what the log says; and `again`, for where there is a second try.
 */
export function useAnswer({ question, view, t, save, isAsking = false, onChange, first = noAnswer }: Options) {
  const [answer, setAnswer] = useState(first);
  const [say, setSay] = useState('');
  const [saving, setSaving] = useState(false);
  /** Counts what the person did with it. */
  const turn = useRef(0);

  function change(next: GivenAnswer): void {
    turn.current += 1;
    setAnswer(next);
    setSay('');
    onChange?.(next);
  }

  async function check(): Promise<void> {
    const { response, unsure } = answer;
    if (!view.kind.answered(question, response)) {
      setSay(t(view.kind.first, { example: 1250 }));
      return;
    }
    const { earned, total } = view.kind.grade(question, response);
    setSay('');
    setSaving(true);
    const asked = turn.current;
    const outcome = await save({ question: question.id, response, earned, total, ...(unsure && { unsure }) });
    setSaving(false);
    // The log may have shown it before, and the person tried again since.
    if (outcome !== 'cancelled' && turn.current === asked) setAnswer({ response, unsure, checked: true });
  }

  return {
    show: setAnswer,
    form: {
      question,
      view,
      response: answer.response,
      checked: answer.checked,
      unsure: answer.unsure,
      say: saving && !isAsking ? t('question.checking') : say,
      onResponse: (response: Given | null) => change({ ...answer, response }),
      onUnsure: (unsure: boolean) => change({ ...answer, unsure }),
      onCheck: check,
    },
    /** Back to what was written, where the kind says so; else from the start. */
    again: () => change(view.kind.edit ? { ...answer, unsure: false, checked: false } : noAnswer),
  };
}
