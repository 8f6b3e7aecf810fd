import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../../../site/words.ts';

/** Loads when `wanted` says so, and again when asked after a failure. */
export function useLoaded<T>(key: string | undefined, load: () => Promise<T>) {
  const [state, setState] = useState<{ key: string; value?: T; failed?: true }>();
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (key === undefined) return;
    let current = true;
    load().then(
      (value) => current && setState({ key, value }),
      () => current && setState({ key, failed: true }),
    );
    return () => {
      current = false;
    };
  }, [key, tries]);
  const now = state?.key === key ? state : undefined;
  return {
    /** What was loaded last; while other is on its way it stays. */
    value: state?.value,
    failed: now?.failed === true,
    again() {
      setState(undefined);
      setTries(tries + 1);
    },
  };
}

/** Said where questions could not be loaded, with the way to try again. */
export const NotLoaded = ({ again, t }: { again(): void; t: Translate }) => (
  <div role="alert" class="slip slip-pit">
    <p>{t('question.notLoaded')}</p>
    <p class="row">
      <button class="btn btn-s" type="button" onClick={again}>
        {t('question.loadAgain')}
      </button>
    </p>
  </div>
);
