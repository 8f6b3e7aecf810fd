import { type LateMoment, lateWords } from 'virtual:late-words';
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Change } from '../../log/event.ts';
import { $learner, $status, $unsaved, addLearner, keep, record, start } from '../../log/store.ts';
import { readSummary } from '../../log/summary/summary-place.ts';
import { LearnerGone } from '../../log/trouble.ts';
import { translator, type Words } from '../../site/words.ts';
import type { PathChoice, PathId } from '../course/schema.ts';
import { useStatus } from './State.tsx';

/** What an island needs to ask for a name: words of the section "learner" and the paths to choose from. */
export type SavingProps = { words: Words; lang: string; paths: PathChoice[] };

/** Most people have a name here: the question for one comes once it may be asked. */
let NameForm: typeof import('./NameForm.tsx').NameForm | undefined;
async function loadNameForm(): Promise<void> {
  NameForm ??= (await import('./NameForm.tsx')).NameForm;
}

/** The same, loaded when somebody begins something that will be saved: the words of its moments, in the page's language. */
export async function loadSaving(...moments: LateMoment[]): Promise<SavingProps> {
  const { lang } = document.documentElement;
  const loaded = await Promise.all(moments.map((moment) => lateWords[lang]?.[moment]()));
  const words: Words = Object.assign({}, ...loaded.map((each) => each?.default));
  const titles = Object.entries(words).filter(([key]) => key.startsWith('outline.paths.'));
  const paths = titles.map(([key, title]) => ({
    id: key.slice('outline.paths.'.length) as PathId,
    title: String(title),
  }));
  return { words, lang, paths };
}

/** `learner` is who did it, null where nobody is known; `write` is how it is recorded. */
type Step = {
  kind: 'ask' | 'failed';
  learner: string | null;
  changes: Change[];
  write(learner: string): Promise<void>;
  resolve(outcome: SaveOutcome): void;
};

/**
 * 'saved' is on the disk. 'unsaved' is in memory, by the person's own choice. 'cancelled' leaves all as it was; so does
 * what somebody did who was taken off this device before it was written.
 */
export type SaveOutcome = 'saved' | 'unsaved' | 'cancelled';

/** Records changes for a learner in another way than `record`. */
export type Write = (learner: string, ...changes: Change[]) => Promise<void>;

type Options = {
  /** The log is not read before there is something to save. */
  isLate?: boolean;
  /** Adds whoever has no name yet, so that nothing waits for it: `addGuest`, where a `NameLater` asks afterwards. */
  unasked?(): Promise<void>;
};

/**
 * Saving as the person sees it: asks for a name where none is known, says so when it fails, and resolves only then.
 * Put `view` where the question should appear: next to what is being saved.
 */
export function useSaving(
  { words, lang, paths }: SavingProps,
  { isLate = false, unasked }: Options = {},
): {
  /** Saves what the present learner did: who that is is settled at the call. */
  save(...changes: Change[]): Promise<SaveOutcome>;
  /** Saves what somebody began to do before; null if nobody was known then. */
  saveFor(learner: string | null, changes: Change[], write?: Write): Promise<SaveOutcome>;
  busy: boolean;
  view: ComponentChildren;
} {
  const t = translator(words, lang);
  const [step, setStep] = useState<Step | null>(null);
  const [busy, setBusy] = useState(false);
  const status = useStatus();
  /** What waits for the answer to the question on the screen; the question is about the first of them. */
  const queue = useRef<Step[]>([]);
  /** What had the focus before a question came in between; it gets it back. */
  const asked = useRef<Element | null>(null);
  // With the question gone, not a moment later: keys pressed in between would go to the page.
  useLayoutEffect(() => {
    if (step || !(asked.current instanceof HTMLElement)) return;
    if (asked.current.isConnected && document.activeElement === document.body) asked.current.focus();
    asked.current = null;
  }, [step]);
  useEffect(() => {
    if (!isLate) void start();
    // While the server is there: the page may outlive it.
    if (!readSummary()) loadNameForm().catch(() => {});
  }, []);

  const save = (...changes: Change[]) => saveFor($learner.get(), changes);

  async function saveFor(learner: string | null, changes: Change[], write: Write = record): Promise<SaveOutcome> {
    await start();
    return new Promise((resolve) =>
      attempt({ kind: 'ask', learner, changes, write: (who) => write(who, ...changes), resolve }),
    );
  }

  function ask(next: Step) {
    const [first] = queue.current;
    // One question at a time: what comes while it is on the screen goes the way of its answer.
    if (first && first.resolve !== next.resolve) return void queue.current.push(next);
    queue.current[0] = next;
    asked.current ??= document.activeElement;
    setStep(next);
  }

  async function settle({ resolve }: Step, outcome: SaveOutcome) {
    resolve(outcome);
    if (queue.current[0]?.resolve !== resolve) return;
    const [, ...rest] = queue.current.splice(0);
    setStep(null);
    for (const each of rest) await attempt(each);
  }

  async function attempt(next: Step, before?: () => Promise<void>) {
    setBusy(true);
    try {
      if ($status.get() === 'failed') throw new Error('The log of this device cannot be read');
      await before?.();
      if (!next.learner && !$learner.get()) await unasked?.();
      const learner = next.learner ?? $learner.get();
      if (!learner) {
        await loadNameForm();
        ask({ ...next, kind: 'ask' });
        return;
      }
      await next.write(learner);
      await settle(next, 'saved');
    } catch (error) {
      if (error instanceof LearnerGone) {
        return settle(next, 'cancelled');
      }
      // Who has chosen to go on without saving is not asked again for every answer; the header keeps saying it.
      if ($unsaved.get() > 0) await goOn(next);
      else ask({ ...next, kind: 'failed' });
    } finally {
      setBusy(false);
    }
  }

  async function goOn(next: Step) {
    // Without the script of the database nothing can be kept; the page goes on by itself.
    await keep(next.learner ?? $learner.get(), ...next.changes).catch(() => {});
    await settle(next, 'unsaved');
  }

  function cancel() {
    for (const { resolve } of queue.current.splice(0)) resolve('cancelled');
    setStep(null);
  }

  const add = (name: string, path: PathId | null) => step && attempt(step, () => addLearner(name, path));

  let view: ComponentChildren = null;
  if (step?.kind === 'ask' && NameForm) {
    view = <NameForm t={t} paths={paths} busy={busy} onSave={add} onSkip={() => add('', null)} onCancel={cancel} />;
  } else if (step?.kind === 'failed') {
    view = (
      <div class="slip slip-pit" role="alert">
        <p>
          <b>{t('learner.failed')}</b> {t(status === 'failed' ? 'learner.unread' : 'learner.failedWhy')}
        </p>
        <p class="row">
          <button class="btn btn-s" type="button" onClick={() => attempt(step)}>
            {t('learner.retry')}
          </button>
          <button class="btn btn-2 btn-s" type="button" onClick={() => goOn(step)}>
            {t('learner.without')}
          </button>
        </p>
      </div>
    );
  }
  return { save, saveFor, busy, view };
}
