import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../../../site/words.ts';

type Props<P> = {
  /** Fetches the component. The same function each time, or it is fetched anew. */
  load(): Promise<FunctionComponent<P>>;
  props: P;
};

/** A part of a page whose script comes when it is asked for. Where it does not come, a sentence stands in its place. */
export function Late<P extends { t: Translate }>({ load, props }: Props<P>) {
  const [Part, setPart] = useState<FunctionComponent<P> | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    load().then(
      (part) => setPart(() => part),
      () => setFailed(true),
    );
  }, [load]);
  if (failed) return <p role="alert">{props.t('tools.partMissing')}</p>;
  return Part && <Part {...props} />;
}
