import { useEffect, useRef, useState } from 'preact/hooks';
import type { Claim } from '../../log/event.ts';
import { nothing } from '../../log/progress.ts';
import { newId, record, start } from '../../log/store.ts';
import { timeFor } from '../../log/time/clock.ts';
import { localDay } from '../../site/day.ts';
import type { Lang } from '../../site/locales.ts';
import { translator, type Words } from '../../site/words.ts';
import type { Outline, PathNode } from '../course/outline.ts';
import { useLearner, useProgress, useStatus } from '../learners/State.tsx';
import { claim, notAfter } from './claim.ts';
import { MadeList } from './MadeList.tsx';
import { PathCard } from './PathCard.tsx';
import { TakeIn } from './TakeIn.tsx';
import { type SheetAssets, Viewer } from './Viewer.tsx';

type Props = {
  course: Outline;
  /** Addresses of lessons and quizzes, by id. */
  hrefs: Record<string, string>;
  startHref: string;
  issueHref: string;
  verifyHref: string;
  words: Words;
  lang: Lang;
  assets: SheetAssets;
};

/** What is earned, what is missing, and the certificates made. Without script: what each path asks for. */
export function Certificates({ course, hrefs, startHref, issueHref, verifyHref, words, lang, assets }: Props) {
  const t = translator(words, lang);
  const [here, setHere] = useState(false);
  const [shown, setShown] = useState<string | null>(null);
  const drafts = useRef<Record<string, string>>({});
  const made = useRef<HTMLHeadingElement>(null);
  const learner = useLearner();
  const stored = useProgress();
  const stand = useStatus();
  useEffect(() => {
    setHere(true);
    void start();
  }, []);

  // Until the page has its script, it stands as it was built; another island may have read the log already.
  const status = here ? stand : 'starting';
  const state = status === 'ready' ? stored : nothing();
  const showing = state.claims.find(({ id }) => id === shown);

  async function make(path: PathNode, name: string) {
    // A second try after a failure is the same certificate, should the first have been stored after all.
    const draft = `${learner} ${path.id}`;
    const id = (drafts.current[draft] ??= newId());
    const { passMark } = course;
    await record(learner, {
      type: 'certificate-made',
      claim: notAfter(claim(course, path, state, { name, lang, id, passMark }), localDay(timeFor(state, Date.now()))),
    });
    delete drafts.current[draft];
    setShown(id);
  }

  async function takeIn(received: Claim, badge: string) {
    if (!state.badges[received.id]) await record(learner, { type: 'certificate-received', claim: received, badge });
    setShown(received.id);
  }

  function close() {
    setShown(null);
    made.current?.focus();
  }

  return (
    <div class="certs" data-shown={showing ? 'true' : undefined}>
      <header class="wrap chead">
        <h1>{t('certificate.title')}</h1>
        <p class="sub chead-says">{t('certificate.lede')}</p>
        {status === 'failed' && (
          <p class="slip slip-pit chead-warn" role="alert">
            {t('certificate.unread')}
          </p>
        )}
        {status === 'ready' && !learner && (
          <div class="cnobody">
            <p>{t('certificate.nobody')}</p>
            <p>
              <a class="btn" href={startHref}>
                {t('certificate.start')}
              </a>
            </p>
          </div>
        )}
      </header>
      {showing && (
        <Viewer claim={showing} badge={state.badges[showing.id]} assets={assets} t={t} lang={lang} onClose={close} />
      )}
      {state.claims.length > 0 && <MadeList claims={state.claims} heading={made} t={t} lang={lang} onShow={setShown} />}
      <div class="wrap cpaths">
        {[...course.paths]
          .sort((a, b) => Number(b.id === state.path) - Number(a.id === state.path))
          .map((path) => (
            <PathCard
              key={`${learner} ${path.id}`}
              course={course}
              path={path}
              state={state}
              hrefs={hrefs}
              t={t}
              lang={lang}
              onMake={make}
              onShow={({ id }) => setShown(id)}
            />
          ))}
      </div>
      <div class="wrap cmore">
        {status === 'ready' && learner && <TakeIn t={t} onTaken={takeIn} />}
        <ul class="links">
          <li>
            <a href={verifyHref}>
              <span>{t('certificate.toVerify')}</span>
            </a>
          </li>
          <li>
            <a href={issueHref}>
              <span>{t('certificate.toIssue')}</span>
            </a>
          </li>
        </ul>
      </div>
    </div>
  );
}
