import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../../../site/words.ts';
import { type Bank, type BankAddress, joined } from './bank.ts';
import { loadAsked, loadBank } from './store.ts';

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

/** Questions that can be asked. What is said of them once they are answered is there if `isWhole`. */
export type Banks = { bank: Bank | undefined; isWhole: boolean; failed: boolean; again(): void };

/** The banks of these modules as one: first what is asked, and the rest once it is wanted. */
export function useBanks(addresses: BankAddress[], isWanted: boolean): Banks {
  const asked = useLoaded('asked', async () => (await Promise.all(addresses.map(loadAsked))).flat());
  const whole = useLoaded(isWanted ? 'whole' : undefined, async () =>
    joined(await Promise.all(addresses.map(loadBank))),
  );
  return {
    bank: whole.value ?? (asked.value && { questions: asked.value, reread: {}, objectives: {} }),
    isWhole: whole.value !== undefined,
    failed: asked.failed || whole.failed,
    again() {
      if (asked.failed) asked.again();
      if (whole.failed) whole.again();
    },
  };
}
