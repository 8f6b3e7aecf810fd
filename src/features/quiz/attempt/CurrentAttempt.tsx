import { useEffect, useRef, useState } from 'preact/hooks';
import type { Change } from '../../../log/event.ts';
import { type Attempt, attemptsOf, type Progress } from '../../../log/progress.ts';
import { newId, start } from '../../../log/store.ts';
import { needsLog, readSummary } from '../../../log/summary-place.ts';
import { useLearner, useProgress, useStatus } from '../../learners/State.tsx';

/** Whether the log says more of these quizzes than that nobody has taken them. Then it is read at once. */
async function isLogNeeded(quizzes: readonly string[]): Promise<boolean> {
  const summary = readSummary();
  if (summary && quizzes.some((quiz) => summary.open.includes(quiz) || quiz in summary.quizzes)) return true;
  return needsLog();
}

/** Whether the log says anything of these quizzes is being asked, it is not needed yet, is being read, or has been (or cannot be). */
function useLog(quizzes: readonly string[]): 'asking' | 'unneeded' | 'reading' | 'read' {
  const status = useStatus();
  const [isNeeded, setNeeded] = useState<boolean>();
  useEffect(() => {
    void isLogNeeded(quizzes).then((needed) => {
      setNeeded(needed);
      if (needed) void start();
    });
  }, []);
  if (status !== 'starting') return 'read';
  if (isNeeded === undefined) return 'asking';
  return isNeeded ? 'reading' : 'unneeded';
}

/** An attempt that has begun on this page; what the log is told of it goes there with its first answer. */
type Begun = { attempt: Attempt; change: Change };

export type CurrentAttempt = {
  quiz: string;
  /** Other quizzes that matter to what is drawn. */
  related?: readonly string[];
  /** Gives the attempt that counts, where a quiz is taken once. */
  counts?(state: Progress): Attempt | undefined;
};

/**
 * The attempt that this page shows: the one that is under way, or else the latest result. It stays the same whatever
 * comes in from another tab or device, until the person begins or chooses another or somebody else learns here.
 */
export function useCurrentAttempt({ quiz, related = [], counts }: CurrentAttempt) {
  const log = useLog([quiz, ...related]);
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
