import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Translate } from '../../site/words.ts';
import { useProgress, useStatus, useTrouble, useUnsaved } from './State.tsx';

/** A clock that is a day behind what was done last was set back; a little less may be a journey. */
const day = 24 * 60 * 60 * 1000;

/** Says on every page that something is not being saved. Why, and what to do, is loaded only then. */
export function Notice({ t, lang }: { t: Translate; lang: string }) {
  const status = useStatus();
  const trouble = useTrouble();
  const unsaved = useUnsaved();
  const { lastEventAt } = useProgress();
  const [Rescue, setRescue] = useState<ComponentType<{ lang: string; clock: boolean }>>();
  const clock = lastEventAt > Date.now() + day;
  // A write that failed is said where it was made; here only once the person has gone on without it.
  const isShut = status === 'failed' || trouble === 'newer' || trouble === 'deleted' || trouble === 'waiting';
  const isLost = isShut || unsaved > 0;
  useEffect(() => {
    // Where it cannot be loaded, the sentence stands alone.
    if (isLost || clock) import('./Rescue.tsx').then((loaded) => setRescue(() => loaded.default)).catch(() => {});
  }, [isLost || clock]);

  const wasLost = useRef(false);
  wasLost.current ||= isLost;
  if (!isLost && !clock) {
    return wasLost.current ? (
      <p class="vh" role="status">
        {t('learner.saved')}
      </p>
    ) : null;
  }
  return (
    <div class="mast-alert" role="alert">
      {isLost && <b>{t(trouble ? 'learner.unread' : 'learner.unsaved')}</b>}
      {Rescue && <Rescue lang={lang} clock={clock} />}
    </div>
  );
}
