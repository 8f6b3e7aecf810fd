import { type FunctionComponent, render, type VNode } from 'preact';
import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { emptyHtml } from '../../../site/empty-html.ts';
import type { Translate } from '../../../site/words.ts';
import { hydrated, Isle } from '../../../ui/hydrate.tsx';
import { UnreadFields } from './unread.tsx';

type Load<P> = () => Promise<FunctionComponent<P>>;

type Props<P> = {
  /** What ids made inside it begin with. */
  id: string;
  /** Fetches the component. The same function each time, or it is fetched anew. */
  load: Load<P>;
  /** Drawn anew when these are another object. */
  props: P;
};

/** Components that have come, for the build: a page is made with all its parts. */
const come = new Map<unknown, unknown>();

/** @throws the promise of the component, which the renderer of the build waits for. */
function atBuild<P>(load: Load<P>): FunctionComponent<P> {
  const known = come.get(load) as FunctionComponent<P> | undefined;
  if (known) return known;
  throw load().then((part) => come.set(load, part));
}

const underWay = new Set<Promise<void>>();

/** Resolves when every part on the page answers, or cannot come. */
export const allParts = async (): Promise<void> => {
  while (underWay.size > 0) await Promise.all(underWay);
};

/**
 * A part of a page whose script comes after the rest. Until then it stands there as the page was made. Where the script
 * does not come, a sentence stands in its place.
 */
export function Late<P extends { t: Translate }>(given: Props<P>) {
  return import.meta.env.SSR ? <Static {...given} /> : <Alive {...given} />;
}

function Static<P extends { t: Translate }>({ id, load, props }: Props<P>) {
  const Part = atBuild(load);
  return (
    <div class="isle">
      <Isle id={id}>
        <Part {...props} />
      </Isle>
    </div>
  );
}

function Alive<P extends { t: Translate }>({ id, load, props }: Props<P>) {
  const place = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);
  const unread = useContext(UnreadFields);
  /** It is a tree of its own in the page: what this one hands down is handed on. */
  const draw = (Part: FunctionComponent<P>): VNode => (
    <Isle id={id}>
      <UnreadFields.Provider value={unread}>
        <Part {...props} />
      </UnreadFields.Provider>
    </Isle>
  );
  const latest = useRef(draw);
  latest.current = draw;
  const redraw = useRef<(() => void) | null>(null);
  useLayoutEffect(() => {
    const element = place.current as HTMLDivElement;
    let isGone = false;
    const arrive = async () => {
      const Part = await load();
      if (isGone) return;
      await hydrated(element, latest.current(Part), (again) => {
        redraw.current = () => again(latest.current(Part));
      });
    };
    const arriving = arrive().catch(() => setFailed(true));
    underWay.add(arriving);
    void arriving.then(() => underWay.delete(arriving));
    return () => {
      isGone = true;
      redraw.current = null;
      render(null, element);
    };
  }, [load]);
  useLayoutEffect(() => redraw.current?.(), [props, unread]);
  if (failed) return <p role="alert">{props.t('tools.partMissing')}</p>;
  // What is in it is not touched here.
  return <div class="isle" ref={place} dangerouslySetInnerHTML={{ __html: emptyHtml }} />;
}
