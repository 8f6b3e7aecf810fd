import { dayOf } from '../site/day.ts';
import type { Progress } from './progress.ts';
import { type ComingBack, summaryOf } from './summary.ts';
import { keepSummary } from './summary-place.ts';

// The summary follows the log: after each write of this page and whenever the log was read, whatever changed it.

const loadSchedule = () => import('../features/review/schedule.ts');
let schedule: Awaited<ReturnType<typeof loadSchedule>>['schedule'] | undefined;

type Task = { learner: string | null; state: Progress; asksWho: boolean };
let latest: Task | undefined;

/** Resolves when the summary says this, or something later. `learner` is null where nobody is learning. */
export async function summarise(learner: string | null, state: Progress, asksWho: boolean): Promise<void> {
  const task = { learner, state, asksWho };
  latest = task;
  // The scheduler comes only where there is something to schedule. Without it the next page knows nothing, and asks the log.
  if (learner && state.answers.length > 0 && !schedule) {
    schedule = await loadSchedule().then(
      (loaded) => loaded.schedule,
      () => undefined,
    );
    if (!schedule) return;
  }
  if (latest === task) keep(task);
}

function keep({ learner, state, asksWho }: Task): void {
  keepSummary(learner ? summaryOf(state, learner, asksWho, comingBack(state.answers, learner), dayOf) : null);
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
