import type { ProgressEvent } from '../log/event.ts';
import { advance, readFolded, stateFrom } from '../log/fold.ts';
import { mergeRemote } from '../log/remote/merge.ts';
import { write } from '../log/writer.ts';
import { manyEvents } from './bench-events.ts';

// Runs inside a browser, put there by bench-storage.ts.

export type StorageTimes = {
  /** Size of the log as text, in bytes. */
  size: number;
  /** Milliseconds each. */
  imported: number;
  replayed: number;
  folded: number;
  opened: number;
  written: number;
  shown: number;
};

async function time(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

async function median(runs: number, work: (run: number) => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) times.push(await time(() => work(run)));
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] as number;
}

/** What the database takes for a log of so many events of one learner. It is left there, with its fold. */
async function timeStorage(count: number): Promise<StorageTimes> {
  const events = manyEvents(count + 9);
  const log = events.slice(0, count);
  const { learner } = events[0] as ProgressEvent;
  const size = JSON.stringify(log).length;
  const imported = await time(() => mergeRemote(log, Date.now(), () => {}));
  const replayed = await time(async () => stateFrom(await readFolded(learner)));
  const folded = await time(() => advance(learner, 0));
  const opened = await median(5, async () => stateFrom(await readFolded(learner)));
  const known = await readFolded(learner);
  const written = await median(9, (run) => write([events[count + run] as ProgressEvent]));
  const shown = await median(5, async () => stateFrom(await readFolded(learner, known)));
  return { size, imported, replayed, folded, opened, written, shown };
}

Object.assign(globalThis, { timeStorage });
