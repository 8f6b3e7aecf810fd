import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Paper waits for nothing, nor does whoever leaves a field to press something. */
const atOnce = ['beforeprint', 'focusout'];

/**
 * A value as results show it: they follow what is typed and do not hold it up. They wait until the keys have rested for as
 * long as drawing them took the last time, so what is quickly drawn comes at once.
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
    const timer = setTimeout(follow, took.current);
    for (const each of atOnce) addEventListener(each, follow);
    return () => {
      clearTimeout(timer);
      for (const each of atOnce) removeEventListener(each, follow);
    };
  }, [value]);
  return shown;
}
