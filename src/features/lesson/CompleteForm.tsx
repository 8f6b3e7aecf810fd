import { useEffect } from 'preact/hooks';
import { record } from '../../log/store.ts';
import { translator } from '../../site/words.ts';
import { Icon } from '../../ui/Icon.tsx';
import * as icons from '../../ui/icons.ts';
import { type SavingProps, useSaving } from '../learners/Saving.tsx';
import { useLearner, useProgress, useStatus, useUnsaved } from '../learners/State.tsx';

type Props = SavingProps & { lesson: string; next: string };

/**
 * Completes the lesson and goes on. It is a form that leads to the next page, so it leads there without script too,
 * where nothing is recorded; pressed before the script has come, it is recorded there (Arrival.tsx). Also notes that the lesson was opened, for "Continue where you left off".
 */
export default function CompleteForm({ lesson, next, ...saving }: Props) {
  const t = translator(saving.words, saving.lang);
  const { save, busy, view } = useSaving(saving);
  const status = useStatus();
  const learner = useLearner();
  const unsaved = useUnsaved();
  const { lessons, lastLesson, path } = useProgress();
  const completed = lessons[lesson]?.completedAt !== undefined;

  useEffect(() => {
    // A place in the course is worth keeping, but not worth asking anybody for: failing here is silent by intent. It does
    // not take along what waits in memory: whether that goes to the disk is for the person to say.
    if (status === 'ready' && learner && lastLesson !== lesson && unsaved === 0) {
      record(learner, { type: 'lesson-opened', lesson }).catch(() => {});
    }
  }, [status, learner]);

  // Whoever has chosen a path sees the call-outs for it first.
  useEffect(() => {
    const own = document.querySelectorAll<HTMLInputElement>(`[data-role="${path}"]`);
    for (const radio of own) radio.checked = true;
  }, [path]);

  async function complete(event: Event) {
    event.preventDefault();
    const outcome = completed ? 'saved' : await save({ type: 'lesson-completed', lesson });
    if (outcome !== 'cancelled') location.href = next;
  }

  return (
    <>
      <form class="complete row" action={next} method="get" onSubmit={complete}>
        {completed && (
          <p class="completed">
            <Icon shape={icons.tick} /> {t('complete.completed')}
          </p>
        )}
        <input type="hidden" name="completed" value={lesson} />
        <button class="btn" type="submit" disabled={busy}>
          {t(completed ? 'complete.continue' : 'complete.complete')} <Icon shape={icons.arrow} flip />
        </button>
      </form>
      {view}
    </>
  );
}
