import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type ClockTrouble, clockTrouble } from '../../log/time/clock.ts';
import type { Translate } from '../../site/words.ts';
import { useProgress, useStatus, useTrouble, useUnsaved } from './State.tsx';

/** Says on every page that something is not being saved. Why, and what to do, is loaded only then. */
export function Notice({ t, lang }: { t: Translate; lang: string }) {
  const status = useStatus();
  const trouble = useTrouble();
  const unsaved = useUnsaved();
  const clock = clockTrouble(useProgress(), Date.now());
  const [Rescue, setRescue] = useState<ComponentType<{ lang: string; clock: ClockTrouble }>>();
  // A write that failed is said where it was made; here only once the person has gone on without it.
  const isShut = status === 'failed' || trouble === 'newer' || trouble === 'deleted' || trouble === 'waiting';
  const isLost = isShut || unsaved > 0;
  useEffect(() => {
    // Where it cannot be loaded, the sentence stands alone.
    if (isLost || clock) import('./Rescue.tsx').then((loaded) => setRescue(() => loaded.default)).catch(() => {});
  }, [isLost || clock !== null]);

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
