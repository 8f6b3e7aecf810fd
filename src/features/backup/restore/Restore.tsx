import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Refusal } from '../../../log/file/backup-file.ts';
import { formatNumber, type Translate, translator, type WordKey } from '../../../site/words.ts';
import type { SavingProps } from '../../learners/Saving.tsx';
import { PreviewCards } from './PreviewCards.tsx';
import { type OpenedBackup, openBackup as openSource, restore } from './store.ts';

type Step =
  | { is: 'nothing' }
  | { is: 'reading' | 'writing'; share: number }
  | { is: 'opened'; opened: OpenedBackup }
  | { is: 'merged'; count: number }
  | { is: 'failed'; why: 'unread' | 'failedWhy' };

const keys = {
  'too-large': 'backup.tooLarge',
  'not-json': 'backup.notJson',
  'other-program': 'backup.otherProgram',
  'newer-version': 'backup.newerVersion',
  damaged: 'backup.damaged',
  'broken-head': 'backup.brokenHead',
  'broken-record': 'backup.brokenRecord',
  'two-of-one-id': 'backup.twoOfOneId',
  'differs-here': 'backup.differsHere',
} as const satisfies Record<Refusal['reason'], WordKey>;

function sentence(refused: Refusal, t: Translate): string {
  const { reason, ...rest } = refused;
  // A record is named by the number an editor shows, without spaces for thousands.
  const named = Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, String(value)]));
  return t(keys[reason], { detail: '', record: '', other: '', ...named });
}

/**
 * Taking in a back-up as the person sees it, from a file or from the camera: read, shown, and added on their word.
 * Put `view` where the preview should appear.
 */
export function useRestore({ words, lang, paths }: SavingProps): {
  open(source: Blob | string): Promise<void>;
  view: ComponentChildren;
} {
  const t = translator(words, lang);
  const [step, setStep] = useState<Step>({ is: 'nothing' });
  const place = useRef<HTMLDivElement>(null);
  /** Which source is being read; one that was given up must not show when it is done. */
  const turn = useRef(0);
  // What was pressed goes away, and the answer to it takes the focus.
  useEffect(() => {
    if (step.is !== 'nothing' && step.is !== 'reading') place.current?.focus();
  }, [step.is]);

  async function open(source: Blob | string) {
    const mine = ++turn.current;
    const show = (next: Step) => mine === turn.current && setStep(next);
    show({ is: 'reading', share: 0 });
    try {
      show({ is: 'opened', opened: await openSource(source, (share) => show({ is: 'reading', share })) });
    } catch {
      show({ is: 'failed', why: 'unread' });
    }
  }

  async function add(opened: Extract<OpenedBackup, { cards: unknown }>) {
    setStep({ is: 'writing', share: 0 });
    try {
      const result = await restore(opened.events, (share) => setStep({ is: 'writing', share }));
      setStep(typeof result === 'number' ? { is: 'merged', count: result } : { is: 'opened', opened: result });
    } catch {
      setStep({ is: 'failed', why: 'failedWhy' });
    }
  }

  function giveUp() {
    turn.current++;
    setStep({ is: 'nothing' });
  }

  const cancel = (
    <button class="btn btn-2 btn-s" type="button" onClick={giveUp}>
      {t('backup.cancel')}
    </button>
  );
  const opened = step.is === 'opened' ? step.opened : null;
  const view = (
    <div class="restore" ref={place} tabIndex={-1}>
      {(step.is === 'reading' || step.is === 'writing') && (
        <>
          <label class="restore-bar">
            {t(`backup.${step.is}`)}
            <progress max={1} value={step.share}>
              {formatNumber(step.share, lang, { style: 'percent' })}
            </progress>
          </label>
          {step.is === 'reading' && <p>{cancel}</p>}
        </>
      )}
      <div role="status">
        {step.is === 'merged' && <p>{t('backup.merged', { n: step.count })}</p>}
        {step.is === 'failed' && <p>{t(`learner.${step.why}`)}</p>}
        {opened && 'refused' in opened && (
          <p>
            <b>{t('backup.refused')}</b> {sentence(opened.refused, t)}
          </p>
        )}
        {opened && 'cards' in opened && (
          <>
            <p>
              <b>{t('backup.preview')}</b>
            </p>
            {opened.cards.length === 0 && <p>{t('backup.empty')}</p>}
            {opened.cards.length > 0 && opened.fresh === 0 && <p>{t('backup.nothingNew')}</p>}
          </>
        )}
      </div>
      {opened && 'cards' in opened && (
        <>
          <PreviewCards cards={opened.cards} t={t} lang={lang} paths={paths} />
          <p class="row">
            {opened.fresh > 0 && (
              <button class="btn btn-s" type="button" onClick={() => add(opened)}>
                {t('backup.merge')}
              </button>
            )}
            {cancel}
          </p>
        </>
      )}
    </div>
  );
  return { open, view };
}
