import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Change } from '../../log/event.ts';
import { same } from '../../log/same.ts';
import { keepDraft, leaveDraft, recordDraft, start } from '../../log/store.ts';
import { readSummary } from '../../log/summary/summary-place.ts';
import { Overtaken } from '../../log/trouble.ts';
import { bothTexts } from './both.ts';
import type { SaveOutcome, useSaving } from './Saving.tsx';
import { useLearner, useReading, useStatus } from './State.tsx';
import { useLastSignal, usePace } from './usePace.tsx';

/** What is on the screen and not in the log yet, in one field. */
type Typed<T> = {
  value: T;
  /** Who is typing: settled with the first letter. Null while nobody is known. */
  learner: string | null;
  /** What the log said when this was typed, as far as this window knew. */
  base: T | undefined;
  /** What this window has written of it; coming back, it is no other window's. */
  own: T[];
  /** 'typed' waits to be recorded; 'saving' is on its way; 'saved' has not come back from the log yet. */
  stage: 'typed' | 'saving' | 'saved';
};

type Options<T> = {
  /** Of useSaving: asks for a name where none is known, and says so when saving fails. */
  saveFor: ReturnType<typeof useSaving>['saveFor'];
  /** What the log says of a field; undefined where it says nothing. */
  stored(field: string): T | undefined;
  /** What is recorded for a value. */
  change(field: string, value: T): Change;
  /** What the log must have before any change, and does not have yet. */
  before?(): Change[];
  /** One value of two that were typed at once in two windows. Unless given, texts are joined; of anything else, ours stands. */
  both?(theirs: T, ours: T, field: string): T;
};

const join = <T,>(theirs: T, ours: T): T =>
  typeof theirs === 'string' && typeof ours === 'string' ? (bothTexts(theirs, ours) as T & string) : ours;

/** So often something waits for what another window wrote, for two seconds in all, before it is recorded as it is. */
const tries = 40;

/**
 * Fields that are saved as one types: on the disk at least every second, in the log after a pause, when a field is left
 * and at each last signal of the page, whether or not the log was read by then. What is typed belongs to whoever began to
 * type it; another learner's screen does not show it. Typed before the log was read, it is saved once it is; typed beside
 * what another window has written, it is put to it first. `place` names the form among all of the course.
 *
 *   const { save, saveFor, view } = useSaving(saving);
 *   const draft = useDraft(place, { saveFor, stored, change });
 *   <textarea value={draft.value(id) ?? ''} onInput={… draft.type(id, text)} onBlur={() => draft.flush(id)} />
 */
export function useDraft<T>(place: string, options: Options<T>) {
  const learner = useLearner();
  const status = useStatus();
  const [, redraw] = useState(0);
  const typed = useRef(new Map<string, Typed<T>>());
  const latest = useRef(options);
  latest.current = options;
  /** Which state of the log the fields show. */
  const seen = useRef<string>();
  seen.current = useReading().seen;
  const steps = usePace(draft, record);
  const touched = useRef(false);
  const underWay = useRef(new Map<string, Promise<SaveOutcome>>());
  const draw = () => redraw((count) => count + 1);

  async function draft(field: string) {
    const entry = typed.current.get(field);
    if (!entry?.learner) return;
    entry.own.push(entry.value);
    // Where this fails, recording it will too, and says so.
    await keepDraft(entry.learner, `${place} ${field}`, latest.current.change(field, entry.value)).catch(() => {});
  }

  /** One after another: what is changed while a change is being recorded waits, and then the latest of it is recorded. */
  function record(field: string): Promise<SaveOutcome> {
    const before = underWay.current.get(field);
    const now = before ? before.then(() => recordLatest(field)) : recordLatest(field);
    underWay.current.set(field, now);
    void now.then(() => underWay.current.get(field) === now && underWay.current.delete(field));
    return now;
  }

  async function recordLatest(field: string): Promise<SaveOutcome> {
    const entry = typed.current.get(field);
    if (entry?.stage !== 'typed') return 'saved';
    const { value } = entry;
    // Typed and taken back before anything of it was written.
    if (entry.own.length === 0 && same(value, latest.current.stored(field))) {
      typed.current.delete(field);
      return 'saved';
    }
    entry.own.push(value);
    entry.stage = 'saving';
    let state = seen.current;
    const outcome = await latest.current.saveFor(
      entry.learner,
      [latest.current.change(field, value)],
      async (who, change) => {
        for (let left = tries; ; left -= 1) {
          try {
            return await recordDraft(who, `${place} ${field}`, change as Change, left > 0 ? state : undefined);
          } catch (error) {
            if (!(error instanceof Overtaken)) throw error;
          }
          // What another window wrote is drawn soon. Where it was put beside ours, both are recorded as one.
          await new Promise((resolve) => setTimeout(resolve, 50));
          if (entry.stage === 'typed') return;
          state = seen.current;
        }
      },
    );
    // Called off: it stays on the screen, and the next letter or leaving the field tries again.
    if (entry.stage === 'saving') entry.stage = outcome === 'cancelled' ? 'typed' : 'saved';
    draw();
    return outcome;
  }

  function put(field: string, value: T) {
    const before = typed.current.get(field);
    const who = before?.learner ?? learner ?? readSummary()?.learner ?? null;
    const base = before ? before.base : latest.current.stored(field);
    typed.current.set(field, { value, learner: who, base, own: before?.own ?? [], stage: 'typed' });
    touched.current = true;
    // The log is read by then, or comes while somebody types.
    void start();
    draw();
  }

  /** Whatever waits is recorded now, or what waits in one field. */
  async function flush(field?: string): Promise<void> {
    const fields = field === undefined ? [...typed.current.keys()] : [field];
    for (const each of fields) steps.drop(each);
    await Promise.all(fields.map(record));
  }

  useLastSignal(() => {
    void flush();
    // What this has begun may be cut off with the page.
    for (const [field, { stage, learner, value }] of typed.current) {
      if (stage !== 'saved' && learner) {
        const { before, change } = latest.current;
        leaveDraft(learner, `${place} ${field}`, ...(before?.() ?? []), change(field, value));
      }
    }
  });
  useEffect(() => () => void flush(), []);

  // Another learner's screen starts from their own. What was typed before is recorded for whoever typed it.
  useEffect(() => {
    if (status !== 'ready') return;
    for (const [field, entry] of typed.current) {
      // Nobody was known when this was typed: it belongs to whoever the log, or the question for a name, has brought.
      entry.learner ??= learner;
      if (entry.learner === null || entry.learner === learner) {
        if (learner && entry.stage === 'typed') {
          // It has waited for the log already.
          void draft(field);
          steps.typed(field);
        }
        continue;
      }
      steps.drop(field);
      touched.current = false;
      void record(field).then(() => typed.current.delete(field));
    }
    draw();
  }, [learner, status]);

  // What comes back from the log: our own, or something another window wrote meanwhile. In the same moment as it is drawn:
  // what is recorded next builds on it.
  useLayoutEffect(() => {
    if (status !== 'ready') return;
    for (const [field, entry] of typed.current) {
      if (entry.learner !== learner) continue;
      const now = latest.current.stored(field);
      if (entry.stage === 'saved' && same(now, entry.value)) {
        typed.current.delete(field);
        draw();
      } else if (now !== undefined && !same(now, entry.base) && !same(now, entry.value)) {
        entry.base = now;
        if (entry.own.some((own) => same(own, now))) continue;
        const value = (latest.current.both ?? join)(now, entry.value, field);
        const isOurs = same(value, entry.value);
        // Every window builds on what it has seen: ours was recorded before, so what cannot be put to it stands alone.
        if (entry.stage === 'saved' && isOurs) typed.current.delete(field);
        else if (entry.stage === 'typed' || !isOurs) {
          entry.value = value;
          if (entry.stage !== 'saved' || !same(value, now)) {
            entry.stage = 'typed';
            steps.typed(field);
          }
        }
        draw();
      }
    }
  });

  const isTheirs = (entry: Typed<T>) => status === 'ready' && entry.learner !== null && entry.learner !== learner;

  return {
    /** What the field shows. */
    value(field: string): T | undefined {
      const entry = typed.current.get(field);
      return entry && !isTheirs(entry) ? entry.value : latest.current.stored(field);
    },
    /** What is on the screen and not in the log yet, by field. */
    typed: (): Record<string, T> =>
      Object.fromEntries(
        [...typed.current].flatMap(([field, entry]) => (isTheirs(entry) ? [] : [[field, entry.value]])),
      ),
    /** A letter was typed. */
    type(field: string, value: T): void {
      put(field, value);
      // Nobody is asked for a name in the middle of a word; leaving the field asks.
      if (typed.current.get(field)?.learner) steps.typed(field);
    },
    /** A choice was made: there is no more to come, so it is recorded at once. */
    async choose(field: string, value: T): Promise<SaveOutcome> {
      put(field, value);
      steps.drop(field);
      return record(field);
    },
    flush,
    /** Whether something typed is not in the log yet. */
    waits: [...typed.current.values()].some(({ stage }) => stage !== 'saved'),
    /** Whether the present learner has typed anything since the page was opened. */
    touched: touched.current,
  };
}
