import { lateWords } from 'virtual:late-words';
import type { Summary } from '../../log/summary/summary.ts';
import { translator } from '../../site/words.ts';
import { fillCoin } from '../../ui/coin.ts';
import { done } from '../course/share.ts';

/** Says how far a learner is in a module. `entries` are those of its ledger. */
export async function sayModule(
  place: HTMLElement,
  entries: HTMLElement[],
  summary: Pick<Summary, 'lessons'>,
): Promise<void> {
  const { lang } = document.documentElement;
  const t = translator((await lateWords[lang]?.course())?.default ?? {}, lang);
  const lessons = entries.map(({ dataset }) => ({ id: dataset.entry ?? '', minutes: Number(dataset.minutes) }));
  const { minutes, allMinutes } = done(summary, lessons);
  const coin = place.querySelector('.coin');
  if (coin) fillCoin(coin, minutes / allMinutes);
  const text = place.querySelector('b');
  if (text) text.textContent = t('module.minutesDone', { done: minutes, all: allMinutes });
}
