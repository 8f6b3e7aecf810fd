import { readSummary } from '../../log/summary/summary-place.ts';
import { loadScript } from '../../site/data-script.ts';
import { type Journey, nextStep } from './journey.ts';

/** The course as the script at this address tells it. @throws if it cannot be loaded. */
export const loadJourneyFrom = (address: string): Promise<Journey> => loadScript(address);

/**
 * Where a completed lesson leads whoever is learning. Undefined where nobody is known or the course cannot be loaded: then
 * the order of the page holds.
 */
export async function addressAfter(lesson: string, address: string): Promise<string | undefined> {
  const summary = readSummary();
  if (!summary) return undefined;
  const journey = await loadJourneyFrom(address).catch(() => undefined);
  return journey && nextStep(journey, summary, { after: lesson }).href;
}
