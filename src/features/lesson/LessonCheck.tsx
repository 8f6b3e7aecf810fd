import { hydrated, Isle } from '../../ui/hydrate.tsx';
import { loadSaving } from '../learners/Saving.tsx';
import { loadChecks } from '../quiz/bank/store.ts';
import { viewOf } from '../quiz/kinds/views.tsx';
import { Check, type CheckProps } from '../quiz/question/Check.tsx';
import type { Question } from '../quiz/schema.ts';

/** A question inside a lesson, of any kind. */
export const LessonCheck = (props: CheckProps<Question>) => (
  <Isle id={props.question.id}>
    <Check {...props} kindView={viewOf(props.question)} />
  </Isle>
);

/** Brings a check to life where somebody touched it: the questions of its module and the words it says come with it. */
export async function wakeCheck(place: HTMLElement): Promise<void> {
  const { question: id = '', checks = '' } = place.dataset;
  const [{ questions, reread }, saving] = await Promise.all([loadChecks({ checks }), loadSaving('question')]);
  const question = questions.find((each) => each.id === id);
  if (!question) throw new Error(`The script of the checks has no question "${id}"`);
  await hydrated(place, <LessonCheck {...saving} question={question} reread={reread[id]} />);
}
