import { useEffect, useRef, useState } from 'preact/hooks';
import type { Change } from '../../../../log/event.ts';
import { keepDraft, leaveDraft, newId, recordDraft } from '../../../../log/store.ts';
import { readSummary } from '../../../../log/summary/summary-place.ts';
import type { Translate } from '../../../../site/words.ts';
import type { useSaving } from '../../../learners/Saving.tsx';
import { useLearner, useProgress, useUnsaved } from '../../../learners/State.tsx';
import { useLastSignal, usePace } from '../../../learners/usePace.tsx';
import { longestCase } from '../../limits.ts';
import { casePlace } from '../places.ts';
import type { Tool } from '../tool.ts';
import { type CaseDraft, freeName, readDraft } from './draft.ts';
import { readCase } from './saved-case.ts';
import { useOtherWindow } from './useOtherWindow.tsx';
import { useStepsBack } from './useStepsBack.tsx';

/**
 * What is on the screen. `id` is null until it has been changed or saved; `changed` while the screen holds more than the
 * log; then `learner` is who changed it, null where nobody is known.
 */
type OpenCase<T> = { id: string | null; name: string; value: T; changed: boolean; learner?: string | null };

type Options<T> = {
  tool: Tool<T>;
  t: Translate;
  saveFor: ReturnType<typeof useSaving>['saveFor'];
  /** The names of the saved cases. */
  names: string[];
  /** Tells the person what was done. */
  say(text: string): void;
};

/**
 * The case on the screen. Whatever is changed is on the disk every second, and in the log after a pause, for whoever
 * changed it, once somebody is known to be learning here; before that it is carried along in this window, and saving asks
 * for a name. What another window makes of the same case shows here; of two that were changed at once, both are kept.
 */
export function useOpenCase<T>({ tool, t, saveFor, names, say }: Options<T>) {
  const learner = useLearner();
  const inMemory = useUnsaved() > 0;
  const all = useProgress().cases;
  const first = (): OpenCase<T> => ({ id: null, name: t('tools.example'), value: tool.example(t), changed: false });
  const [open, setOpen] = useState(first);
  /** Counts the cases that were opened: the fields of each start anew. */
  const [opened, setOpened] = useState(0);
  /** Which opening brought back what this window was left with. */
  const [restored, setRestored] = useState<number | null>(null);
  /** What is on the screen, for whatever runs later than the render it was made in. */
  const now = useRef(open);
  /** Counts as `opened` does, for whatever runs later. */
  const turn = useRef(0);
  const before = useRef(learner);
  const place = casePlace(tool.id);
  const past = useStepsBack<T>();

  /** Shows a case and keeps it in this window, so that going to another page and back loses nothing. */
  function show(next: OpenCase<T>, isOther = false) {
    if (isOther) {
      turn.current += 1;
      setOpened((count) => count + 1);
      past.forget();
    }
    now.current = next;
    setOpen(next);
    try {
      const draft: CaseDraft = { id: next.id, name: next.name, data: JSON.stringify(next.value) };
      if (next.learner) draft.learner = next.learner;
      if (next.id || next.changed) sessionStorage.setItem(place, JSON.stringify(draft));
      else sessionStorage.removeItem(place);
    } catch {
      // The browser keeps nothing for this window; what is saved is in the log.
    }
  }

  useEffect(() => {
    let draft: CaseDraft | null = null;
    try {
      draft = readDraft(sessionStorage.getItem(place));
    } catch {
      // Storage is blocked: the prepared case stays.
    }
    // What somebody else changed in this window is in their log.
    if (draft && (!draft.learner || draft.learner === readSummary()?.learner))
      void readCase(tool, draft.data).then((value) => {
        if (!value) return;
        setRestored(opened + 1);
        show({ ...draft, value, changed: true }, true);
      });
  }, []);

  useEffect(() => {
    // Another learner starts from the prepared case. Somebody just added keeps what is on the screen.
    const isSwitch = before.current !== null && learner !== before.current;
    before.current = learner;
    if (!isSwitch) return;
    if (now.current.changed) void write();
    show(first(), true);
  }, [learner]);

  /** What is recorded of the case on the screen. */
  function saved() {
    const { id, name, value } = now.current;
    const data = JSON.stringify(value);
    wrote(data);
    const change = { case: id ?? newId(), tool: tool.id, name: name.trim() || t('tools.untitled'), data };
    return { type: 'case-saved', ...change } as const;
  }

  /** Writes what is on the screen; asks who is learning where nobody is known yet. False if that was called off. */
  async function write(): Promise<boolean> {
    steps.drop(place);
    const [{ name, value, changed, learner: owner }, mine, kept] = [now.current, turn.current, saved()];
    if (kept.data.length > longestCase) {
      say(t('tools.tooLong', { n: longestCase }));
      return false;
    }
    const outcome = await saveFor((changed && owner) || learner, [kept], (who, change) =>
      recordDraft(who, kept.case, change as Change),
    );
    if (outcome === 'cancelled') return false;
    // Another case has taken its place, or another learner's.
    if (turn.current !== mine) return true;
    // What was typed meanwhile is newer than what has been written.
    const same = now.current.value === value && now.current.name === name;
    show({ ...now.current, id: kept.case, name: same ? kept.name : now.current.name, changed: !same });
    return true;
  }

  const steps = usePace(() => {
    // Where this fails, writing it will too, and says so.
    const [who, change] = [now.current.learner, saved()];
    if (who && change.data.length <= longestCase) keepDraft(who, change.case, change).catch(() => {});
  }, write);

  const latest = useRef<typeof change>(change);

  function put(part: Partial<Pick<OpenCase<T>, 'name' | 'value'>>) {
    const isNew = now.current.id === null && !now.current.changed;
    // What is changed is no longer the prepared case, so it takes another name.
    const taken = [t('tools.example'), ...names];
    const name = isNew ? freeName(now.current.name, taken) : now.current.name;
    const who = (now.current.changed && now.current.learner) || learner || readSummary()?.learner || null;
    show({ ...now.current, id: now.current.id ?? newId(), name, ...part, changed: true, learner: who });
    say('');
    // Nobody is asked for a name in the middle of a figure.
    if (who) steps.typed(place);
  }

  function change(value: T, isStep = false) {
    past.note(now.current.value, value, isStep);
    put({ value });
  }

  latest.current = change;

  // A change that is still waiting is written when the page goes out of sight: it may not come back.
  useLastSignal(() => {
    const { changed, learner: owner } = now.current;
    if (!changed || !owner) return;
    const change = saved();
    leaveDraft(owner, change.case, change);
    void write();
  });

  /** Writes what is on the screen before another case takes its place; false if that was called off. */
  const leave = async (): Promise<boolean> => !now.current.changed || (await write());

  /** Takes back the last step. The fields start anew, with what they held before. */
  function stepBack() {
    const last = past.take();
    if (last === undefined) return;
    put({ value: last });
    setOpened((count) => count + 1);
    say(t('tools.steppedBack'));
  }

  const kept = open.id === null ? undefined : all[open.id];
  const wrote = useOtherWindow({ id: open.id, data: kept?.data }, (isAtOnce) => {
    if (!kept) return;
    if (now.current.changed || isAtOnce) {
      const name = freeName(now.current.name, names);
      // A write on its way is one of the case as it was.
      turn.current += 1;
      show({ ...now.current, id: newId(), name, changed: true, learner });
      steps.typed(place);
      return say(t('tools.parted', { name }));
    }
    void readCase(tool, kept.data).then((value) => {
      if (value && !now.current.changed && now.current.id === open.id)
        show({ ...now.current, name: kept.name, value }, true);
    });
  });
  const isSaved = kept?.name === open.name && kept.data === JSON.stringify(open.value);

  return {
    open,
    opened,
    isSaved: isSaved && !inMemory,
    isRestored: restored === opened,
    /** What is on the screen now, whatever was drawn. */
    now: (): OpenCase<T> => now.current,
    show,
    showFirst: () => show(first(), true),
    drop: () => steps.drop(place),
    write,
    leave,
    rename: (name: string) => put({ name }),
    change: (value: T, isStep?: boolean) => latest.current(value, isStep),
    stepBack: past.isEmpty ? null : stepBack,
  };
}
