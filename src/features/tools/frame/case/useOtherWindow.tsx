import { useEffect, useRef } from 'preact/hooks';

/** What another window writes so soon after this one, in milliseconds, was hardly made of what this one wrote. */
const atOnce = 3000;

/** As many writes of this window may still come back from the log. */
const mostOwn = 20;

/** The case on the screen, and what the log holds of it. */
type Kept = { id: string | null; data: string | undefined };

/**
 * Calls back when another window has written the case on the screen, with whether this one had written it a moment ago.
 * Gives the verb that says what this window writes: coming back from the log, that is no other window's.
 */
export function useOtherWindow({ id, data }: Kept, onWritten: (isAtOnce: boolean) => void): (written: string) => void {
  const own = useRef<string[]>([]);
  const wroteAt = useRef(0);
  const seen = useRef<Kept>({ id: null, data: undefined });
  useEffect(() => {
    const before = seen.current;
    seen.current = { id, data };
    if (data === undefined || before.id !== id || before.data === undefined || own.current.includes(data)) return;
    onWritten(Date.now() - wroteAt.current < atOnce);
  }, [id, data]);
  return (written) => {
    wroteAt.current = Date.now();
    own.current = [...own.current.slice(1 - mostOwn), written];
  };
}
