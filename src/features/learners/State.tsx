import { useStore } from '@nanostores/preact';
import { nothing } from '../../log/progress.ts';
import { $learner, $learners, $progress, $reading, $status, $trouble, $unsaved } from '../../log/store.ts';

// What an island reads of the log. Its first render is the one of the server, whatever the log holds by then: script
// that comes late finds the log read already, and what it shows must still match the page before it can change it.

/** What the present learner has done. */
export const useProgress = () => useStore($progress, { ssr: nothing });

/** Who is learning on this device now. */
export const useLearner = () => useStore($learner, { ssr: () => null });

/** Everybody who learns on this device. */
export const useLearners = () => useStore($learners, { ssr: () => [] });

/** Whether the log of this device has been read. */
export const useStatus = () => useStore($status, { ssr: () => 'starting' as const });

/** Why nothing can be written now, or null. */
export const useTrouble = () => useStore($trouble, { ssr: () => null });

/** Number of events that are in memory and not on the disk. */
export const useUnsaved = () => useStore($unsaved, { ssr: () => 0 });

/** What else is known of the log: which state of it is shown, whether it is copied, what a look through it found. */
export const useReading = () => useStore($reading, { ssr: () => ({}) });
