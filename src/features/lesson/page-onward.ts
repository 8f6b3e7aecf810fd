import { readSummary } from '../../log/summary/summary-place.ts';
import { type Journey, nextStep, standing } from '../journey/journey.ts';

/**
 * Leads from the end of a lesson to the next step of whoever is learning, and says what it is. Without anything that makes
 * a page come alive: a lesson that is done needs none of it. Where the course does not come, the order of the page holds.
 */
export async function leadOn(complete: HTMLElement): Promise<void> {
  const { lesson = '', journey: address = '' } = complete.dataset;
  const { default: journey }: { default?: Journey } = await import(/* @vite-ignore */ address).catch(() => ({}));
  const summary = readSummary();
  const form = complete.querySelector('form');
  const link = document.querySelector<HTMLAnchorElement>('.pn-n');
  if (!journey || !summary || !form || !link) return;

  const { href, title, where } = nextStep(journey, summary, { after: lesson });
  form.action = href;
  link.href = href;
  for (const [part, text] of Object.entries({ title, where, stand: standing(journey, summary).text })) {
    const place = link.querySelector(`[data-next="${part}"]`);
    if (place) place.textContent = text;
  }
}
