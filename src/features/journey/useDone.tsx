import { useLayoutEffect, useState } from 'preact/hooks';
import { onSummary, readSummary } from '../../log/summary/summary-place.ts';
import { type Done, nothingDone } from './journey.ts';

/** What whoever is learning has done, from its summary. The first render is the one of the server. */
export function useDone(): Done {
  const [done, setDone] = useState<Done>(nothingDone);
  useLayoutEffect(() => {
    const read = () => setDone(readSummary() ?? nothingDone);
    read();
    return onSummary(read);
  }, []);
  return done;
}
