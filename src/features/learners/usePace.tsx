import { useEffect, useRef } from 'preact/hooks';
import { type Clock, type Pace, pace } from './pace.ts';

const clock: Clock = {
  now: () => Date.now(),
  after: (milliseconds, work) => {
    const timer = setTimeout(work, milliseconds);
    return { cancel: () => clearTimeout(timer) };
  },
};

/** The pace of what is typed in a part of the page; the verbs are those of its latest render. */
export function usePace(draft: (key: string) => unknown, done: (key: string) => unknown): Pace {
  const latest = useRef({ draft, done });
  latest.current = { draft, done };
  const made = useRef<Pace>();
  made.current ??= pace(
    (key) => void latest.current.draft(key),
    (key) => void latest.current.done(key),
    clock,
  );
  return made.current;
}

/** The signals of a browser after which a page may not come back. */
const signals = ['pagehide', 'freeze', 'visibilitychange'];

/** Calls back at each last signal of the page. */
export function useLastSignal(gone: () => void): void {
  const latest = useRef(gone);
  latest.current = gone;
  useEffect(() => {
    const hear = ({ type }: Event) => {
      if (type !== 'visibilitychange' || document.visibilityState === 'hidden') latest.current();
    };
    const target = (signal: string) => (signal === 'pagehide' ? window : document);
    for (const signal of signals) target(signal).addEventListener(signal, hear);
    return () => {
      for (const signal of signals) target(signal).removeEventListener(signal, hear);
    };
  }, []);
}
