import type { VNode } from 'preact';
import { start } from '../../../log/store.ts';
import { needsLog, readSummary } from '../../../log/summary/summary-place.ts';
import { hydrated } from '../../../ui/hydrate.tsx';
import { loadSaving, type SavingProps } from '../../learners/Saving.tsx';
import { isBegun } from './begun.ts';

/** What a quiz or test is given when its page comes alive: what its page says, and what is known by then. */
type Given<Terms> = SavingProps & Terms & { isBegun: boolean };

/**
 * Brings a quiz or test to life. Where nobody has begun it, it takes over the button that stands there; else it shows
 * what the log says.
 */
export async function wakeSitting<Terms>(place: HTMLElement, content: (props: Given<Terms>) => VNode): Promise<void> {
  const { quizzes = '', terms = '{}' } = place.dataset;
  const isKnown = isBegun(readSummary(), quizzes.split(' ')) || (await needsLog());
  if (isKnown) void start();
  const saving = await loadSaving('question', 'quiz');
  if (isKnown) place.replaceChildren();
  await hydrated(place, content({ ...saving, ...(JSON.parse(terms) as Terms), isBegun: isKnown }));
}
