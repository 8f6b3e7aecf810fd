import { dayOf } from '../../site/day.ts';
import type { Progress } from '../progress.ts';
import { loadSchedule } from '../registry.ts';
import { joinedSummary } from './joined-summary.ts';
import type { ComingBack, Summary } from './summary.ts';
import { summaryOf } from './summary-of.ts';
import { keepSummary, showSummary } from './summary-place.ts';

// The summary follows the log: after each write of this page and whenever the log was read, whatever changed it.

let schedule: Awaited<ReturnType<typeof loadSchedule>>['schedule'] | undefined;

/** What the log says of whoever is learning; `learner` is null where nobody is. */
export type Stand = { learner: string | null; state: Progress; asksWho: boolean };

let latest: Stand | undefined;
let latestHere: Stand | undefined;

/** The scheduler comes only where there is something to schedule. False where it cannot be had. */
async function canSchedule({ learner, state }: Stand): Promise<boolean> {
  if (!learner || state.answers.length === 0) return true;
  schedule ??= await loadSchedule().then(
    (loaded) => loaded.schedule,
    () => undefined,
  );
  return schedule !== undefined;
}

const summaryAt = ({ learner, state, asksWho }: Stand) =>
  learner ? summaryOf(state, learner, asksWho, comingBack(state.answers, learner), dayOf) : null;

/** Resolves when the summary says how the log stands at a mark, or something later. */
export async function summarise(stand: Stand, mark: string): Promise<void> {
  latest = stand;
  // Without the scheduler the summary is left as it is: the next page finds that it is of another mark.
  if ((await canSchedule(stand)) && latest === stand) keepSummary(summaryAt(stand), mark);
}

/**
 * Shows this window what it holds beyond the disk; undefined where that is nothing. `last` is what is known of whoever was
 * here last, where the log cannot be read.
 */
export async function summariseHere(stand: Stand | undefined, last?: Summary | null): Promise<void> {
  latestHere = stand;
  if (!stand) return showSummary(undefined);
  if (!(await canSchedule(stand)) || latestHere !== stand) return;
  const since = summaryAt(stand);
  showSummary(since && last?.learner === since.learner ? joinedSummary(last, since, dayOf) : since);
}

let scheduled: { of: string; list: ComingBack[] } = { of: '', list: [] };

/** Most events are no answers: what comes back is worked out anew only when there are others. */
function comingBack(answers: Progress['answers'], learner: string): ComingBack[] {
  const of = `${learner} ${answers.length} ${answers.reduce((sum, { at }) => sum + at, 0)}`;
  if (scheduled.of !== of) {
    const list = schedule?.(answers, new Set(answers.map(({ question }) => question))) ?? [];
    scheduled = { of, list: list.map(({ question, due }) => [question, due]) };
  }
  return scheduled.list;
}
