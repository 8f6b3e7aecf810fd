import { translator } from '../../site/words.ts';
import { Icon } from '../../ui/Icon.tsx';
import * as icons from '../../ui/icons.ts';
import type { PathId } from '../course/schema.ts';
import { done, type ModuleLink } from '../course/share.ts';
import { type SavingProps, useSaving } from '../learners/Saving.tsx';
import { useProgress } from '../learners/State.tsx';

type Props = SavingProps & { path: PathId; lessons: ModuleLink['lessons'] };

/** How far the learner is on a path, and the button that makes it theirs. */
export default function PathChoice({ path, lessons, ...saving }: Props) {
  const t = translator(saving.words, saving.lang);
  const { save, busy, view } = useSaving(saving);
  const state = useProgress();
  const share = done(state, lessons);
  return (
    <>
      <p>
        <b>{t('path.lessonsDone', { done: share.lessons, all: share.all })}</b>
      </p>
      {state.path === path ? (
        <p class="completed">
          <Icon shape={icons.tick} /> {t('path.chosen')}
        </p>
      ) : (
        <button
          class="btn btn-2 btn-s scripted"
          type="button"
          disabled={busy}
          onClick={() => save({ type: 'path-chosen', path })}
        >
          {t('path.choose')}
        </button>
      )}
      {view}
    </>
  );
}
