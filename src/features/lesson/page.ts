import { isComplete } from '../../log/results.ts';
import { onSummary, readSummary } from '../../log/summary/summary-place.ts';
import { started } from '../../site/log-started.ts';
import { whenNear } from '../../ui/islands.ts';

type Waking = (place: HTMLElement) => Promise<boolean>;

/** Follows the reader: where on the page, and about how many minutes are left. Nothing of it is kept. */
function rail(): void {
  const rail = document.querySelector<HTMLElement>('.rail');
  const prose = document.querySelector<HTMLElement>('.prose');
  if (!rail || !prose) return;
  const left = rail.dataset.left?.split('|') ?? [];
  const links = [...rail.querySelectorAll<HTMLAnchorElement>('.rail-l a')];
  const targets = links.map((link) => document.getElementById(link.hash.slice(1)));

  function follow() {
    if (!rail || !prose) return;
    const box = prose.getBoundingClientRect();
    const share = Math.min(1, Math.max(0, (innerHeight * 0.6 - box.top) / box.height));
    const minutes = Math.ceil((1 - share) * (left.length - 1));
    for (const text of rail.querySelectorAll('[data-left-text]')) text.textContent = left[minutes] ?? '';
    for (const water of rail.querySelectorAll('.coin-w')) {
      water.setAttribute('y', String(24 - 24 * share));
      water.setAttribute('height', String(24 * share));
    }
    let current: HTMLElement | null = null;
    for (const target of targets)
      if (target && target.getBoundingClientRect().top < innerHeight * 0.4) current = target;
    const reached = current ? targets.indexOf(current) : -1;
    links.forEach((link, index) => {
      const position = targets.indexOf(targets[index] ?? null);
      link.parentElement?.classList.toggle('was', position < reached);
      link.parentElement?.classList.toggle('now', position === reached);
      if (position === reached) link.setAttribute('aria-current', 'step');
      else link.removeAttribute('aria-current');
    });
  }

  let isWaiting = false;
  const soon = () => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(() => {
      isWaiting = false;
      follow();
    });
  };
  addEventListener('scroll', soon, { passive: true });
  soon();
}

/** What a lesson shows of its learner: what is done, and the call-outs of their path first. */
export function lesson(wake: Waking): void {
  const complete = document.querySelector<HTMLElement>('[data-island="complete"]');
  const id = complete?.dataset.lesson;
  if (!complete || !id) return;
  rail();

  const parts = [...complete.querySelectorAll<HTMLElement>('[data-done]')];
  const form = complete.querySelector('form');
  // A lesson that is done leads on; there is nothing to record, so the log stays away.
  form?.addEventListener('submit', (event) => {
    if (complete.dataset.island) return;
    event.preventDefault();
    location.assign(form.action);
  });
  // Where to, for somebody who learns here, is known by the time its end is read.
  whenNear(complete, async () => {
    if (readSummary()) await (await import('./page-onward.ts')).leadOn(complete);
  });

  function show(): void {
    const summary = readSummary();
    const isDone = summary ? isComplete(summary, id as string) : false;
    if (complete && !('alive' in complete.dataset)) {
      for (const part of parts) part.hidden = (part.dataset.done === 'yes') !== isDone;
      if (isDone) delete complete.dataset.island;
      else complete.dataset.island = 'complete';
    }
    if (!summary) return;
    for (const radio of document.querySelectorAll<HTMLInputElement>(`[data-role="${summary.path}"]`))
      radio.checked = true;
    // What was answered shows again, with its reasons: their script comes when the question does.
    for (const place of document.querySelectorAll<HTMLElement>('[data-island="check"]:not([data-alive])')) {
      if (summary.checks.includes(place.dataset.question ?? '')) whenNear(place, () => void wake(place));
    }
  }
  show();
  onSummary(show);

  const note = async () => (await import('./store.ts')).noteOpened(id);
  const summary = readSummary();
  const isNew = summary && summary.lastLesson !== id;
  (isNew ? note() : started.then(note)).catch(() => {});
}
