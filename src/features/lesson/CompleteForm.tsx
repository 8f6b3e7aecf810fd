import type { Change } from '../../log/event.ts';
import { $learner } from '../../log/store.ts';
import { translator } from '../../site/words.ts';
import { hydrated, Isle } from '../../ui/hydrate.tsx';
import { Icon } from '../../ui/Icon.tsx';
import * as icons from '../../ui/icons.ts';
import { addressAfter } from '../journey/store.ts';
import { loadSaving, type SavingProps, useSaving } from '../learners/Saving.tsx';
import { useProgress } from '../learners/State.tsx';
import { recordIn } from './store.ts';

/** `next` is where the page leads by itself, `journey` the address of what knows where a learner's path leads. */
type Props = SavingProps & { lesson: string; next: string; journey: string };

/**
 * Completes the lesson and goes on, to what comes next on the learner's path. It is a form that leads to the next page, so it leads there without script too,
 * where nothing is recorded; pressed on a line too slow for its script, it is recorded there (Arrival.tsx). Until it is
 * pressed, page.ts shows whether the lesson is done.
 */
function Form({ lesson, next, journey, ...saving }: Props) {
  const t = translator(saving.words, saving.lang);
  const { saveFor, busy, view } = useSaving(saving);
  const { lessons } = useProgress();
  const completed = lessons[lesson]?.completedAt !== undefined;

  async function complete(event: Event) {
    event.preventDefault();
    if (!completed) {
      const change: Change = { type: 'lesson-completed', lesson };
      if ((await saveFor($learner.get(), [change], recordIn(lesson))) === 'cancelled') return;
    }
    location.href = (await addressAfter(lesson, journey)) ?? next;
  }

  return (
    <>
      <form class="complete row" action={next} method="get" onSubmit={complete}>
        <p class="completed" data-done="yes" hidden={!completed}>
          <Icon shape={icons.tick} /> {t('complete.completed')}
        </p>
        <input type="hidden" name="completed" value={lesson} />
        <button class="btn" type="submit" disabled={busy}>
          <span data-done="no" hidden={completed}>
            {t('complete.complete')}
          </span>
          <span data-done="yes" hidden={!completed}>
            {t('complete.continue')}
          </span>{' '}
          <Icon shape={icons.arrow} flip />
        </button>
      </form>
      {view}
    </>
  );
}

export const CompleteForm = (props: Props) => (
  <Isle id="complete">
    <Form {...props} />
  </Isle>
);

export async function wakeComplete(place: HTMLElement): Promise<void> {
  const { lesson = '', next = '', journey = '' } = place.dataset;
  const saving = await loadSaving('learner');
  await hydrated(place, <CompleteForm {...saving} lesson={lesson} next={next} journey={journey} />);
}
