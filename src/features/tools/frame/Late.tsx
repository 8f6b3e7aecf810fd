import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';

type Props<P> = {
  /** Fetches the component. The same function each time, or it is fetched anew. */
  load(): Promise<FunctionComponent<P>>;
  props: P;
};

/** A part of a page whose script comes when it is asked for. */
export function Late<P extends object>({ load, props }: Props<P>) {
  const [Part, setPart] = useState<FunctionComponent<P> | null>(null);
  useEffect(() => {
    void load().then((part) => setPart(() => part));
  }, [load]);
  return Part && <Part {...props} />;
}
