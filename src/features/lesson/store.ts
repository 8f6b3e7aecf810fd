import type { Change } from '../../log/event.ts';
import { $learner, $progress, $status, $unsaved, record, start } from '../../log/store.ts';

/** For whom this page has noted which lesson: two signals may come before the log answers to the first. */
let noted = '';

/** The event that a learner has opened a lesson, unless the log or this page has it already. */
function opening(learner: string, lesson: string): Change[] {
  const now = `${learner} ${lesson}`;
  const isNoted = noted === now || (learner === $learner.get() && $progress.get().lastLesson === lesson);
  if (isNoted) return [];
  noted = now;
  return [{ type: 'lesson-opened', lesson }];
}

/**
 * Notes that a lesson was opened, for "Continue where you left off", by whoever is learning and comes to learn here. A
 * place in the course is worth keeping, but not worth asking anybody for: failing is silent by intent. It does not take
 * along what waits in memory: whether that goes to the disk is for the person to say.
 */
export function noteOpened(lesson: string): void {
  const note = () => {
    const learner = $learner.get();
    if ($status.get() !== 'ready' || !learner || $unsaved.get() > 0) return;
    const changes = opening(learner, lesson);
    if (changes.length > 0) record(learner, ...changes).catch(() => {});
  };
  // Who is learning is known a moment before what they have done.
  const soon = () => void setTimeout(note);
  $status.listen(soon);
  $learner.listen(soon);
  soon();
  void start();
}

/** Records what completes a lesson. Who was quicker than the note that it was opened has opened it all the same. */
export const recordIn =
  (lesson: string) =>
  (learner: string, ...changes: Change[]): Promise<void> =>
    record(learner, ...opening(learner, lesson), ...changes);
