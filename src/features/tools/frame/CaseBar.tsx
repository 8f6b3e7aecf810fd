import { useId } from 'preact/hooks';
import type { Translate } from '../../../site/words.ts';
import { Icon } from '../../../ui/Icon.tsx';
import * as icons from '../../../ui/icons.ts';
import type { CaseDesk } from './case/useCase.tsx';

type Props<T> = { desk: CaseDesk<T>; t: Translate; isLarge: boolean; setLarge(large: boolean): void };

/** The case on the screen: its name, whether it is saved, and what can be done with it. */
export function CaseBar<T>({ desk, t, isLarge, setLarge }: Props<T>) {
  const { open, isSaved } = desk;
  const id = useId();
  const stand = isSaved ? 'tools.saved' : open.id === null && !open.changed ? 'tools.untouched' : 'tools.notSaved';
  return (
    <section class="wrap casebar no-print" aria-label={t('tools.thisCase')}>
      <div class="tf">
        <label for={id}>{t('tools.name')}</label>
        <input
          id={id}
          class="inp"
          type="text"
          maxLength={120}
          value={open.name}
          onInput={(event) => desk.rename(event.currentTarget.value)}
        />
      </div>
      <p class="row">
        <button class="btn btn-s" type="button" onClick={() => desk.write()}>
          <Icon shape={icons.save} /> {t('tools.save')}
        </button>
        <button class="btn btn-2 btn-s" type="button" onClick={desk.duplicate}>
          {t('tools.duplicate')}
        </button>
        <button
          class="btn btn-2 btn-s"
          type="button"
          aria-disabled={desk.stepBack === null}
          onClick={() => desk.stepBack?.()}
        >
          {t('tools.stepBack')}
        </button>
        <button class="btn btn-2 btn-s" type="button" onClick={() => print()}>
          <Icon shape={icons.print} /> {t('tools.print')}
        </button>
        <button class="btn btn-2 btn-s" type="button" aria-pressed={isLarge} onClick={() => setLarge(!isLarge)}>
          {t('tools.projector')}
        </button>
      </p>
      <p class="case-s" role="status">
        <span key={stand}>{t(stand)}</span> <span key={desk.said}>{desk.said}</span>
        {desk.removed && (
          <button class="btn btn-3 btn-s" type="button" onClick={desk.undo}>
            {t('tools.undo')}
          </button>
        )}
      </p>
      {desk.view}
    </section>
  );
}
