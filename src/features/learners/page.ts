import { needsLog, onSummary, readSummary } from '../../log/summary/summary-place.ts';
import { started } from '../../site/log-started.ts';
import { isKnown } from './known.ts';

/** A clock so far behind what was done last is spoken of; whether it was ahead then or is behind now, the notice says. */
const day = 24 * 60 * 60 * 1000;

/** Whether there is something about the log that must be said, asked or done now. Then it is loaded unasked. */
async function isWanted(): Promise<boolean> {
  if (await needsLog()) return true;
  const summary = readSummary();
  if (!summary) return false;
  const isArrival = new URL(location.href).searchParams.has('completed');
  return isArrival || (summary.asksWho && !isKnown()) || summary.lastEventAt > Date.now() + day;
}

/** Who is learning, in the header of every page: what the summary says, and the rest once somebody asks for it. */
export function masthead(): void {
  const link = document.querySelector<HTMLElement>('a.mast-who');
  const menu = document.querySelector<HTMLElement>('.who-menu');
  const button = menu?.querySelector('button');
  const label = button?.querySelector('bdi');
  const panel = menu?.querySelector<HTMLElement>('[data-panel]');
  const notice = document.querySelector<HTMLElement>('[data-notice]');
  if (!link || !menu || !button || !label || !panel || !notice) return;

  /** Shows a learner by name, or that nobody is known. */
  function show(name: string | null): void {
    if (!link || !menu || !label) return;
    link.hidden = name !== null;
    menu.hidden = name === null;
    if (name !== null) label.textContent = name || (menu.dataset.guest ?? '');
  }

  const showSummary = () => {
    show(readSummary()?.name ?? null);
  };
  showSummary();
  let isAttended = false;
  onSummary(() => isAttended || showSummary());

  async function attend(): Promise<void> {
    const { attend } = await import('./Attend.tsx');
    isAttended = true;
    await attend(notice as HTMLElement, show);
  }
  // Where this cannot be loaded, neither can what began it; that part says so.
  started.then(attend).catch(() => {});
  isWanted()
    .then((wanted) => (wanted ? attend() : undefined))
    .catch(() => {});

  /** Takes the open menu away. */
  let shut: (() => void) | undefined;
  function close(): void {
    shut?.();
    shut = undefined;
    button?.setAttribute('aria-expanded', 'false');
  }
  function leave(): void {
    close();
    button?.focus();
  }

  button.addEventListener('click', async () => {
    if (shut) return close();
    const progress = { href: link.getAttribute('href') ?? '', label: link.textContent ?? '' };
    try {
      const { openPanel } = await import('./Panel.tsx');
      shut = await openPanel(panel, progress, leave);
      button.setAttribute('aria-expanded', 'true');
    } catch {
      // Without the script of the menu, the page it leads to does the same.
      location.assign(progress.href);
    }
  });
  document.addEventListener('pointerdown', (event) => menu.contains(event.target as Node) || close());
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && shut) leave();
  });
}
