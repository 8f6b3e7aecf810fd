import { useRef, useState } from 'preact/hooks';

/** Pause in typing, in milliseconds, after which another step begins that can be taken back. */
const pause = 900;

/** Steps that can be taken back. */
const mostSteps = 100;

/** How many lines all lists of a case have together. */
const lines = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? Object.values(value).reduce((sum: number, each) => sum + lines(each), Array.isArray(value) ? value.length : 0)
    : 0;

/** What a case held before each step, the last at the end. */
export function useStepsBack<T>() {
  const [past, setPast] = useState<T[]>([]);
  const changedAt = useRef(0);
  return {
    isEmpty: past.length === 0,
    /** Typing is one step as long as nobody pauses; what adds or takes out a line, or says so itself, is always one. */
    note(before: T, after: T, isStep: boolean) {
      const isTyping = Date.now() - changedAt.current < pause && lines(after) === lines(before) && !isStep;
      if (!isTyping) setPast((all) => [...all.slice(1 - mostSteps), before]);
      changedAt.current = isStep ? 0 : Date.now();
    },
    /** What the case held before the last step, which is gone with that; undefined if there is none. */
    take(): T | undefined {
      setPast(past.slice(0, -1));
      changedAt.current = 0;
      return past.at(-1);
    },
    forget: () => setPast([]),
  };
}
