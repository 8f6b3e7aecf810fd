import { lateWords } from 'virtual:late-words';
import type { Summary } from '../../log/summary/summary.ts';
import { translator } from '../../site/words.ts';
import { fillCoin } from '../../ui/coin.ts';
import { done } from '../course/share.ts';

/** Says how far a learner is in a module, its quiz counted once it is passed. `entries` are those of its ledger. */
export async function sayModule(
  place: HTMLElement,
  entries: HTMLElement[],
  summary: Pick<Summary, 'lessons' | 'quizzes'>,
): Promise<void> {
  const { lang } = document.documentElement;
  const t = translator((await lateWords[lang]?.course())?.default ?? {}, lang);
  const lessons = entries.map(({ dataset }) => ({ id: dataset.entry ?? '', minutes: Number(dataset.minutes) }));
  const { minutes, allMinutes } = done(summary, lessons);
  const { quiz = '', quizMinutes = '0' } = place.dataset;
  const passed = summary.quizzes[quiz]?.passed ? Number(quizMinutes) : 0;
  const all = allMinutes + Number(quizMinutes);
  const coin = place.querySelector('.coin');
  if (coin) fillCoin(coin, (minutes + passed) / all);
  const text = place.querySelector('b');
  if (text) text.textContent = t('module.minutesDone', { done: minutes + passed, all });
}
