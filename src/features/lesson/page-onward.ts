import { lateWords } from 'virtual:late-words';
import { translator } from '../../site/words.ts';
import { standWords, stepWords } from '../journey/journey-words.ts';

/** Leads from the end of a lesson to the next step of whoever is learning, and says what it is. */
export async function leadOn(complete: HTMLElement): Promise<void> {
  const { lesson = '', journey = '' } = complete.dataset;
  const { lang } = document.documentElement;
  const { afterLesson } = await import('../journey/store.ts');
  const [onward, words] = await Promise.all([afterLesson(lesson, journey), lateWords[lang]?.next()]);
  const form = complete.querySelector('form');
  const link = document.querySelector<HTMLAnchorElement>('.pn-n');
  if (!onward || !words || !form || !link) return;

  const t = translator(words.default, lang);
  const { title, where } = stepWords(onward.step, t);
  const says = { title, where, stand: standWords(onward.stand, t) };
  form.action = onward.href;
  link.href = onward.href;
  for (const [part, text] of Object.entries(says)) {
    const place = link.querySelector(`[data-next="${part}"]`);
    if (place) place.textContent = text;
  }
}
