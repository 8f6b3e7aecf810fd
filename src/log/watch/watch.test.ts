import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { manyEvents } from '../../scripts/bench-events.ts';
import type { ProgressEvent } from '../event.ts';
import { progress } from '../replay.ts';
import { write } from '../writer.ts';
import type { Snapshot } from './snapshot.ts';
import { rescue, watch } from './watch.ts';

const log = manyEvents(30);
const [first] = log as [ProgressEvent];

let shown: Snapshot | undefined;
watch((snapshot) => {
  shown = snapshot;
});

test('who is told that something is written finds it in the progress already, each thing once', async () => {
  await write(log.slice(0, 10), first.learner);
  await expect.poll(() => shown?.progress.events).toBe(10);
  for (const [index, event] of log.slice(10).entries()) {
    await write([event]);
    expect(shown?.progress).toEqual(progress(log.slice(0, 11 + index)));
    // Should the database go in this moment, it is in the back-up of what the page holds.
    expect(await rescue(null)).toContainEqual(event);
  }
});

test('where a clock was put right, what was written shows as soon as the log has been read again', async () => {
  const clock = first.at - 1000;
  const late = { ...log[29], id: '00000000-0000-4000-8000-000000000001', clock } as ProgressEvent;
  late.at += 1;
  await write([late]);
  await expect.poll(() => shown?.progress).toEqual(progress([...log, late]));
});
