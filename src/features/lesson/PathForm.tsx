import { translator } from '../../site/words.ts';
import { hydrated, Isle } from '../../ui/hydrate.tsx';
import { Icon } from '../../ui/Icon.tsx';
import * as icons from '../../ui/icons.ts';
import type { PathId } from '../course/schema.ts';
import { loadSaving, type SavingProps, useSaving } from '../learners/Saving.tsx';
import { useProgress } from '../learners/State.tsx';

type Props = SavingProps & { path: PathId };

/** The button that makes a path the learner's own. Until it is pressed, page.ts shows whether it is. */
function Choice({ path, ...saving }: Props) {
  const t = translator(saving.words, saving.lang);
  const { save, busy, view } = useSaving(saving);
  const isChosen = useProgress().path === path;
  return (
    <>
      <p class="completed" data-own="yes" hidden={!isChosen}>
        <Icon shape={icons.tick} /> {t('path.chosen')}
      </p>
      <button
        class="btn btn-2 btn-s scripted"
        type="button"
        data-own="no"
        hidden={isChosen}
        disabled={busy}
        onClick={() => save({ type: 'path-chosen', path })}
      >
        {t('path.choose')}
      </button>
      {view}
    </>
  );
}

export const PathForm = (props: Props) => (
  <Isle id="path">
    <Choice {...props} />
  </Isle>
);

export async function wakePath(place: HTMLElement): Promise<void> {
  await hydrated(place, <PathForm {...(await loadSaving('learner'))} path={place.dataset.path as PathId} />);
}
