import { readSummary } from '../../log/summary/summary-place.ts';
import { loadScript } from '../../site/data-script.ts';
import { addressOf, type Journey, type JourneyStand, type JourneyStep, nextStep, standing } from './journey.ts';

/** The course as the script at this address tells it. @throws if it cannot be loaded. */
export const loadJourneyFrom = (address: string): Promise<Journey> => loadScript(address);

type Onward = { step: JourneyStep; stand: JourneyStand; href: string };

/**
 * Where a completed lesson leads whoever is learning. Undefined where nobody is known or the course cannot be loaded: then
 * the order of the page holds.
 */
export async function afterLesson(lesson: string, address: string): Promise<Onward | undefined> {
  const summary = readSummary();
  if (!summary) return undefined;
  try {
    const journey = await loadJourneyFrom(address);
    const step = nextStep(journey, summary, { after: lesson });
    return { step, stand: standing(journey, summary), href: addressOf(journey, step) };
  } catch {
    return undefined;
  }
}
