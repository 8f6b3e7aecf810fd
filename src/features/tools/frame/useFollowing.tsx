import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Work between two keys that nobody notices, and the pause after a key that more work waits for, in milliseconds. */
const unnoticed = 16;
const rest = 400;

/** Paper waits for nothing, nor does whoever leaves a field to press something. */
const atOnce = ['beforeprint', 'focusout'];

/**
 * A value as results show it: they follow what is typed and do not hold it up. What was quickly drawn the last time comes
 * at once; what was not, when the keys rest.
 */
export function useFollowing<T>(value: T): T {
  const [shown, setShown] = useState(value);
  const began = useRef(0);
  const took = useRef(0);
  useLayoutEffect(() => {
    if (began.current) took.current = performance.now() - began.current;
  }, [shown]);
  useEffect(() => {
    const follow = () => {
      began.current = performance.now();
      setShown(value);
    };
    const timer = setTimeout(follow, took.current > unnoticed ? rest : 0);
    for (const each of atOnce) addEventListener(each, follow);
    return () => {
      clearTimeout(timer);
      for (const each of atOnce) removeEventListener(each, follow);
    };
  }, [value]);
  return shown;
}
