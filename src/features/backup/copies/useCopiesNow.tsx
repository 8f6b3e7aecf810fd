import { useEffect, useState } from 'preact/hooks';
import type { CopiesState as State } from '../../../log/copies/copies.ts';
import { useReading } from '../../learners/State.tsx';
import { copiesLog } from '../store.ts';

/** How the copies stand that write themselves, read again whenever the log has changed; `changed` is anything that says so. */
export function useCopiesNow(changed: unknown): State | undefined {
  const isOn = useReading().copies === true;
  const [state, setState] = useState<State>();
  useEffect(() => {
    let isWanted = true;
    if (!isOn) setState(undefined);
    else
      copiesLog()
        .then(({ copiesNow }) => copiesNow())
        .then((now) => isWanted && setState(now))
        .catch(() => {});
    return () => {
      isWanted = false;
    };
  }, [isOn, changed]);
  return state;
}
