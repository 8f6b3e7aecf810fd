import { $learner, $progress, $status, $unsaved, record, start } from '../../log/store.ts';

/**
 * Notes that a lesson was opened, for "Continue where you left off", by whoever is learning and comes to learn here. A
 * place in the course is worth keeping, but not worth asking anybody for: failing is silent by intent. It does not take
 * along what waits in memory: whether that goes to the disk is for the person to say.
 */
export function noteOpened(lesson: string): void {
  /** For whom it is noted already: two signals may come before the log answers to the first. */
  let noted: string | null = null;
  const note = () => {
    const learner = $learner.get();
    const isOpen = $progress.get().lastLesson === lesson;
    if ($status.get() !== 'ready' || !learner || learner === noted || isOpen || $unsaved.get() > 0) return;
    noted = learner;
    record(learner, { type: 'lesson-opened', lesson }).catch(() => {});
  };
  // Who is learning is known a moment before what they have done.
  const soon = () => void setTimeout(note);
  $status.listen(soon);
  $learner.listen(soon);
  soon();
  void start();
}
