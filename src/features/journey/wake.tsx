import { lateWords } from 'virtual:late-words';
import { translator } from '../../site/words.ts';
import { hydrated, Isle } from '../../ui/hydrate.tsx';
import type { NextStepProps } from './NextStep.tsx';
import { NextStep } from './NextStep.tsx';
import { loadJourneyFrom } from './store.ts';

/** What a page says of its next step, beside the course itself. */
export type NextStepTerms = Pick<NextStepProps, 'place' | 'path' | 'button'>;

/** Brings the next step of a page to life, with the course and the words that come with it. */
export async function wakeNextStep(place: HTMLElement): Promise<void> {
  const { journey: address = '', terms = '{}' } = place.dataset;
  const { lang } = document.documentElement;
  const [journey, words] = await Promise.all([loadJourneyFrom(address), lateWords[lang]?.next()]);
  const t = translator(words?.default ?? {}, lang);
  await hydrated(
    place,
    <Isle id="next">
      <NextStep {...(JSON.parse(terms) as NextStepTerms)} journey={journey} t={t} />
    </Isle>,
  );
}
