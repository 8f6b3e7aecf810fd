import { writeCopy } from './copies.ts';

// When a copy is written: soon after something was recorded, once a minute while more comes, and when the page is put
// away. What came in the last moments before a browser was closed, the next page that reads the log brings.

const soon = 5_000;
const minute = 60_000;

let timer: ReturnType<typeof setTimeout> | undefined;
let seen: string | undefined;
let wait = soon;

async function write(): Promise<void> {
  timer = undefined;
  const began = performance.now();
  await writeCopy(Date.now()).catch(() => {});
  // A log that takes long to copy is copied less often: the page is there to learn with.
  wait = Math.max(minute, 50 * (performance.now() - began));
}

/** Told how the log stands whenever it may have changed. */
export function roll(mark: string | undefined): void {
  if (mark === undefined || mark === seen) return;
  seen = mark;
  timer ??= setTimeout(() => void write(), wait);
}

document.addEventListener('visibilitychange', () => {
  if (document.visibilityState !== 'hidden' || timer === undefined) return;
  clearTimeout(timer);
  void write();
});
