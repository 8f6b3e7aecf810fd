import { hydrated, Root } from '../../ui/hydrate.tsx';
import { NextStep, type NextStepProps } from './NextStep.tsx';
import { loadJourneyFrom } from './store.ts';

/** What a page says of its next step, beside the course itself. */
export type NextStepTerms = Omit<NextStepProps, 'journey'>;

/** Brings the next step of a page to life, with the course. */
export async function wakeNextStep(place: HTMLElement): Promise<void> {
  const { journey = '', terms = '{}' } = place.dataset;
  const props = { ...(JSON.parse(terms) as NextStepTerms), journey: await loadJourneyFrom(journey) };
  await hydrated(place, <Root id="next" of={NextStep} props={props} />);
}
