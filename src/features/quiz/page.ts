import { needsLog, readSummary } from '../../log/summary/summary-place.ts';
import { isBegun } from './attempt/begun.ts';

type Waking = (place: HTMLElement) => Promise<boolean>;

/** A quiz that was begun comes alive by itself, and shows nothing of a beginner's meanwhile; another waits for a touch. */
async function wakeBegun(place: HTMLElement, wake: Waking): Promise<void> {
  const quizzes = place.dataset.quizzes?.split(' ') ?? [];
  if (!isBegun(readSummary(), quizzes) && !(await needsLog())) return;
  const start = place.querySelector('.qwait');
  start?.setAttribute('aria-busy', 'true');
  // Without its script the page leads nowhere better than to its button, which tries again.
  if (!(await wake(place))) start?.removeAttribute('aria-busy');
}

/** The quiz or test of a page. */
export function sittings(wake: Waking): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-quizzes]')) void wakeBegun(place, wake);
}
