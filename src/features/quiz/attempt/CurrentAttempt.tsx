import { useEffect, useRef, useState } from 'preact/hooks';
import type { Change } from '../../../log/event.ts';
import { type Attempt, attemptsOf, type Progress } from '../../../log/progress.ts';
import { newId } from '../../../log/store.ts';
import { useLearner, useProgress, useStatus } from '../../learners/State.tsx';

/** What is known of the log: it says nothing of this quiz, it is being read, or it has been (or cannot be). */
function useLog(isBegun: boolean): 'unneeded' | 'reading' | 'read' {
  const status = useStatus();
  if (status !== 'starting') return 'read';
  return isBegun ? 'reading' : 'unneeded';
}

/** An attempt that has begun on this page; what the log is told of it goes there with its first answer. */
type Begun = { attempt: Attempt; change: Change };

export type CurrentAttempt = {
  quiz: string;
  /** Whether the log says something of it, or of one that matters to what is drawn. */
  isBegun: boolean;
  /** Gives the attempt that counts, where a quiz is taken once. */
  counts?(state: Progress): Attempt | undefined;
};

/**
 * The attempt that this page shows: the one that is under way, or else the latest result. It stays the same whatever
 * comes in from another tab or device, until the person begins or chooses another or somebody else learns here.
 */
export function useCurrentAttempt({ quiz, isBegun, counts }: CurrentAttempt) {
  const log = useLog(isBegun);
  const learner = useLearner();
  const state = useProgress();
  const [pinned, setPinned] = useState<string>();
  const [begun, setBegun] = useState<Begun>();
  const [switches, setSwitches] = useState(0);

  // An attempt begun before anybody had a name belongs to whoever has just been added.
  const before = useRef(learner);
  useEffect(() => {
    const isSwitched = before.current !== null && before.current !== learner;
    before.current = learner;
    if (!isSwitched) return;
    setPinned(undefined);
    setBegun(undefined);
    setSwitches(switches + 1);
  }, [learner]);

  const attempts = attemptsOf(state, quiz);
  const underWay = attempts.filter(({ result }) => !result);
  const find = (id: string | undefined): Attempt | undefined =>
    attempts.find((attempt) => attempt.id === id) ?? (begun && begun.attempt.id === id ? begun.attempt : undefined);
  const current = find(pinned) ?? counts?.(state) ?? underWay.at(-1) ?? attempts.findLast(({ result }) => result);
  useEffect(() => setPinned(current?.id), [current?.id]);

  /** Begins an attempt at these questions. Nothing is written before it has an answer. */
  function begin(seed: number, questions: string[]): void {
    const attempt = { id: newId(), quiz, seed, questions, startedAt: Date.now(), responses: {}, checked: {} };
    setBegun({ attempt, change: { type: 'quiz-started', attempt: attempt.id, quiz, seed, questions } });
    setPinned(attempt.id);
  }

  return {
    log,
    /** Every attempt the log knows, the first one first. */
    attempts,
    current,
    /** What to write before anything else about the current attempt. */
    unwritten: begun && begun.attempt.id === current?.id ? begun.change : undefined,
    /** Another attempt under way, begun in another tab or on another device. */
    other: underWay.findLast(({ id }) => id !== current?.id),
    begin,
    choose: setPinned,
    /** Changes with the attempt and with the learner: what one of them typed is not the other's. */
    key: `${switches} ${current?.id}`,
  };
}
