import { lateWords } from 'virtual:late-words';
import type { Summary } from '../../log/summary/summary.ts';
import { type Translate, translator } from '../../site/words.ts';
import { fillCoin } from '../../ui/coin.ts';
import { done, nextLesson } from '../course/share.ts';

type Done = Pick<Summary, 'lessons' | 'lastLesson'>;

async function loadWords(): Promise<Translate> {
  const { lang } = document.documentElement;
  return translator((await lateWords[lang]?.course())?.default ?? {}, lang);
}

/** Says how many of the lessons of a path a learner has completed. */
export async function sayPath(place: HTMLElement, summary: Done): Promise<void> {
  const t = await loadWords();
  const lessons = place.dataset.tallyLessons?.split(' ').map((id) => ({ id, minutes: 0 })) ?? [];
  const { lessons: n, all } = done(summary, lessons);
  const text = place.querySelector('b');
  if (text) text.textContent = t('path.lessonsDone', { done: n, all });
}

/** Says how far a learner is in a module, and leads on to what comes next in it. `entries` are those of its ledger. */
export async function sayModule(place: HTMLElement, entries: HTMLElement[], summary: Done): Promise<void> {
  const t = await loadWords();
  const lessons = entries.map((entry, index) => ({
    id: entry.dataset.entry ?? '',
    minutes: Number(entry.dataset.minutes),
    number: index + 1,
    link: entry.querySelector('a'),
  }));
  const { minutes, allMinutes } = done(summary, lessons);
  const next = nextLesson(summary, lessons);
  const isBegun = lessons.some(({ id }) => summary.lessons[id]);

  const put = (selector: string, text: string) => {
    const target = place.querySelector(selector);
    if (target) target.textContent = text;
  };
  const coin = place.querySelector('.coin');
  if (coin) fillCoin(coin, minutes / allMinutes);
  put('b', t('module.minutesDone', { done: minutes, all: allMinutes }));
  const title = next?.link?.textContent ?? '';
  put('p > span', next ? t(isBegun ? 'module.stopped' : 'module.notYet', { title }) : t('module.finished'));
  const begin = isBegun ? 'module.continue' : 'module.start';
  put('a > span', next ? t(begin, { number: next.number }) : t('module.takeQuiz'));
  const button = place.querySelector('a');
  const href = next ? next.link?.getAttribute('href') : place.dataset.quiz;
  if (!button) return;
  button.hidden = !href;
  if (href) button.setAttribute('href', href);
}
