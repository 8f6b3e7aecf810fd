import type { LogCheck } from '../check/found.ts';
import type { ProgressEvent } from '../event.ts';
import { type Folded, stateFrom } from '../fold.ts';
import { union } from '../order.ts';
import { nothing, type Progress } from '../progress.ts';
import type { Summary } from '../summary/summary.ts';
import { readSummary } from '../summary/summary-place.ts';
import { goesOn } from '../time/happened.ts';
import type { Trouble } from '../trouble.ts';
import { troubleNow, unsaved } from '../unsaved.ts';
import { notReadYet, since } from './written.ts';

/** What a page needs to know. */
export type Snapshot = {
  /** Whether the log of this device has been read. */
  read: boolean;
  learner: string | null;
  progress: Progress;
  /** Names and paths of everybody who learns here, as events. */
  learners: ProgressEvent[];
  trouble: Trouble | null;
  /** Number of events that are in memory only. */
  unsaved: number;
  /** Another one for every state of the log on the disk; undefined until it has been read. */
  mark: string | undefined;
  /** The mark of the log that the progress is of: with what this page wrote and has not read back yet. */
  seen: string | undefined;
  /** Whether a folder was chosen for copies that write themselves. */
  copies: boolean;
  /** What the last look through the whole log found. */
  found: LogCheck | undefined;
};

/** What was last read of the log. */
export type Stored = {
  learner: string | null;
  folded: Folded;
  learners: ProgressEvent[];
  asksWho: boolean;
  copies: boolean;
  found: LogCheck | undefined;
  mark: string;
};

export const empty = (): Folded => ({ fold: undefined, state: nothing(), tail: [] });

/**
 * What this page wrote since it read for the learner it has read, and the mark of the log with it; undefined where it
 * cannot just be added to what was read.
 */
export function ahead(stored: Stored | undefined): { own: ProgressEvent[]; mark: string } | undefined {
  if (!stored?.learner) return undefined;
  const { learner, folded, mark } = stored;
  const chain = since(mark);
  const own = chain.flatMap(({ events }) => events.filter((event) => event.learner === learner));
  // Not where a clock was put right: what was read before happened earlier than it says.
  return goesOn(folded.state, own) ? { own, mark: chain.at(-1)?.mark ?? mark } : undefined;
}

/** What was known before this page did anything. */
const before = readSummary();

/** Where the log has not been read, or cannot be, whoever was here last goes on under their own name. */
export const whoWasHere = (stored: Stored | undefined): Summary | null | undefined => (stored ? undefined : before);

function present(stored: Stored | undefined): string | null {
  const known = troubleNow() ? whoWasHere(stored) : undefined;
  return stored?.learner ?? unsaved().at(-1)?.learner ?? known?.learner ?? null;
}

const named = (progress: Progress, { name, path }: Summary): Progress => ({
  ...progress,
  name: progress.name || name,
  path: progress.path ?? path,
});

/** The state of a page: what it read, what it wrote since, and what could not be written. */
export function snapshot(stored: Stored | undefined): Snapshot {
  const inMemory = unsaved();
  const learner = present(stored);
  const known = whoWasHere(stored);
  const folded = stored && stored.learner === learner ? stored.folded : empty();
  const next = ahead(stored);
  const own = union(next?.own ?? [], inMemory).filter((event) => event.learner === learner);
  const progress = stateFrom(folded, own);
  return {
    read: stored !== undefined,
    learner,
    progress: known?.learner === learner ? named(progress, known) : progress,
    learners: [...(stored?.learners ?? []), ...inMemory],
    trouble: troubleNow(),
    unsaved: inMemory.length,
    mark: stored?.mark,
    seen: next?.mark ?? stored?.mark,
    copies: stored?.copies ?? false,
    found: stored?.found,
  };
}

/** Everything a page holds of the present learner as events. */
export function held(stored: Stored | undefined): ProgressEvent[] {
  const learner = present(stored);
  const own = [...(stored?.learners ?? []), ...notReadYet()].filter((event) => event.learner === learner);
  return union(union(own, stored?.folded.tail ?? []), unsaved());
}
