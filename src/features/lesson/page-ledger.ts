import type { Summary } from '../../log/summary/summary.ts';
import { onSummary, readSummary } from '../../log/summary/summary-place.ts';
import { fillCoin } from '../../ui/coin.ts';
import { lessonShare } from '../course/share.ts';

type Known = Summary | null | undefined;

const nobody = { lessons: {}, quizzes: {} };

const shareOf = (summary: Known, lesson = ''): 0 | 0.5 | 1 => (summary ? lessonShare(summary, lesson) : 0);

function mark(entry: HTMLElement, share: 0 | 0.5 | 1): void {
  const state = entry.querySelector<HTMLElement>('.st');
  const coin = entry.querySelector('.coin');
  if (!state || !coin) return;
  state.dataset.rest ??= state.textContent ?? '';
  const { going = '', finished = '' } = entry.closest<HTMLElement>('.ledger')?.dataset ?? {};
  entry.classList.toggle('now', share === 0.5);
  state.classList.toggle('vh', share === 0);
  state.textContent = share === 0 ? state.dataset.rest : share === 1 ? finished : '';
  if (share === 0.5) {
    const tag = document.createElement('span');
    tag.className = 'tag tag-marigold';
    tag.textContent = going;
    state.append(tag);
  }
  fillCoin(coin, share);
}

/** Shows on the page of a path whether it is the learner's own. */
export function ownPath(): void {
  const place = document.querySelector<HTMLElement>('[data-island="path"]');
  if (!place) return;
  const show = () => {
    if ('alive' in place.dataset) return;
    const isOwn = readSummary()?.path === place.dataset.path;
    for (const part of place.querySelectorAll<HTMLElement>('[data-own]'))
      part.hidden = (part.dataset.own === 'yes') !== isOwn;
  };
  show();
  onSummary(show);
}

/** Marks in the ledgers of a page what is done, and says in their words how far a module or path is. */
export function ledgers(): void {
  const entries = [...document.querySelectorAll<HTMLElement>('[data-entry]')];
  const bars = [...document.querySelectorAll<SVGElement>('[data-water]')];
  const tally = document.querySelector<HTMLElement>('[data-tally]');
  if (entries.length === 0) return;
  let isShown = false;

  function show(): void {
    const summary = readSummary();
    const isBegun = entries.some(({ dataset }) => shareOf(summary, dataset.entry) > 0);
    // The page as it was built says that nothing is done.
    if (!isBegun && !isShown) return;
    isShown = true;
    for (const entry of entries) mark(entry, shareOf(summary, entry.dataset.entry));
    for (const bar of bars) {
      bar.setAttribute('width', String(Number(bar.dataset.minutes) * shareOf(summary, bar.dataset.water)));
    }
    // Where its script cannot be loaded, a place says what it said.
    if (tally)
      import('./page-tally.ts').then(({ sayModule }) => sayModule(tally, entries, summary ?? nobody)).catch(() => {});
  }
  show();
  onSummary(show);
}
