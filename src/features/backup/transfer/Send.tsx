import { useEffect, useRef, useState } from 'preact/hooks';
import { start } from '../../../log/store.ts';
import { translator } from '../../../site/words.ts';
import { apart } from '../../learners/apart.ts';
import type { SavingProps } from '../../learners/Saving.tsx';
import { useLearner, useLearners, useStatus } from '../../learners/State.tsx';
import { copy, type Whose } from '../store.ts';
import { qrPath } from './code.ts';
import { mostFrames, toFrames } from './frames.ts';

/**
 * Codes in a second. At five, no point of the screen goes from dark to light and back more than three times in a
 * second, which is the limit for people whom flashes harm (WCAG 2.3.1).
 */
const paces = { slow: 2, medium: 3, fast: 5 };
type Pace = keyof typeof paces;
const isPace = (value: string): value is Pace => value in paces;

/** Shows the progress of a learner as QR codes, one after the other, for the camera of another device. */
export function Send({ words, lang, paths, fileHref }: SavingProps & { fileHref: string }) {
  const t = translator(words, lang);
  const status = useStatus();
  const learner = useLearner();
  const learners = useLearners();
  const [whose, setWhose] = useState<Whose | null>(null);
  const [frames, setFrames] = useState<string[]>([]);
  const [number, setNumber] = useState(1);
  const [pace, setPace] = useState<Pace>('medium');
  const [paused, setPaused] = useState(false);
  const [problem, setProblem] = useState<'too-many' | 'unread' | null>(null);
  const screen = useRef<HTMLDivElement>(null);
  const begin = useRef<HTMLButtonElement>(null);
  const wasShowing = useRef(false);
  useEffect(() => void start(), []);

  const shows = frames.length > 0;
  useEffect(() => {
    if (shows) screen.current?.querySelector('button')?.focus();
    else if (wasShowing.current) begin.current?.focus();
    wasShowing.current = shows;
  }, [shows]);
  useEffect(() => {
    if (!shows || paused) return;
    const timer = setInterval(() => setNumber((now) => (now % frames.length) + 1), 1000 / paces[pace]);
    return () => clearInterval(timer);
  }, [shows, paused, pace, frames]);

  async function show() {
    try {
      const [text, ...more] = await copy(whose ?? { learner: learner ?? '' });
      const made = text && more.length === 0 ? toFrames(text) : [];
      const fits = made.length > 0 && made.length <= mostFrames;
      setProblem(fits ? null : 'too-many');
      setFrames(fits ? made : []);
      setNumber(1);
      setPaused(false);
    } catch {
      setProblem('unread');
    }
  }

  if (!learner) return status === 'ready' ? <p>{t('transfer.nobody')}</p> : null;
  const choices = learners.map((each) => {
    const path = paths.find(({ id }) => id === each.path)?.title ?? t('learner.noPath');
    const mark = apart(each, learners, path, lang);
    return { value: each.id, text: `${each.name || t('learner.guest')}${mark && ` (${mark})`}` };
  });
  const move = (by: number) => {
    setPaused(true);
    setNumber(((number - 1 + by + frames.length) % frames.length) + 1);
  };
  const code = frames[number - 1];
  const drawn = code ? qrPath(code) : null;
  return (
    <>
      {learners.length > 1 && !shows && (
        <p class="ask-field">
          <label for="send-whose">{t('transfer.whose')}</label>
          <select
            id="send-whose"
            value={typeof whose === 'object' && whose ? whose.learner : (whose ?? learner)}
            onChange={({ currentTarget: { value } }) => setWhose(value === 'everybody' ? value : { learner: value })}
          >
            {choices.map(({ value, text }) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
            <option value="everybody">{t('transfer.everybody')}</option>
          </select>
        </p>
      )}
      {!shows && (
        <p>
          <button class="btn" type="button" ref={begin} onClick={show}>
            {t('transfer.show')}
          </button>
        </p>
      )}
      <div role="status">
        {problem === 'unread' && <p>{t('learner.unread')}</p>}
        {problem === 'too-many' && (
          <p>
            {t('transfer.tooMany')} <a href={fileHref}>{t('transfer.useFile')}</a>
          </p>
        )}
      </div>
      {drawn && (
        <div class="codes" ref={screen}>
          <svg
            class="code"
            viewBox={`0 0 ${drawn.size} ${drawn.size}`}
            shape-rendering="crispEdges"
            role="img"
            aria-label={t('transfer.code', { n: number, all: frames.length })}
          >
            <rect class="code-paper" width={drawn.size} height={drawn.size} />
            <path class="code-ink" d={drawn.path} />
          </svg>
          <p class="num">{t('transfer.code', { n: number, all: frames.length })}</p>
          {frames.length > 1 && (
            <>
              <p class="row">
                <button class="btn btn-s" type="button" onClick={() => setPaused(!paused)}>
                  {t(paused ? 'transfer.goOn' : 'transfer.pause')}
                </button>
                <button class="btn btn-2 btn-s" type="button" onClick={() => move(-1)}>
                  {t('transfer.before')}
                </button>
                <button class="btn btn-2 btn-s" type="button" onClick={() => move(1)}>
                  {t('transfer.after')}
                </button>
              </p>
              <p class="ask-field">
                <label for="send-pace">{t('transfer.pace')}</label>
                <select
                  id="send-pace"
                  value={pace}
                  onChange={({ currentTarget: { value } }) => isPace(value) && setPace(value)}
                >
                  {(Object.keys(paces) as Pace[]).map((each) => (
                    <option key={each} value={each}>
                      {t(`transfer.${each}`)}
                    </option>
                  ))}
                </select>
              </p>
              <p class="hint">{t('transfer.round', { n: Math.ceil(frames.length / paces[pace]) })}</p>
            </>
          )}
          <p>
            <button class="btn btn-3 btn-s" type="button" onClick={() => setFrames([])}>
              {t('transfer.stop')}
            </button>
          </p>
        </div>
      )}
    </>
  );
}
