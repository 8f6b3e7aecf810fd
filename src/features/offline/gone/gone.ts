import { isGone, isOtherRelease, scriptIn } from './script-gone.ts';

// What a page loads when a script of it did not come; bundled into gone.js, whose address never changes, with the words of
// all languages. No page that works weighs more for it.

declare const GONE_WORDS: Record<string, { text: string; reload: string }>;

async function looksGone(error: unknown): Promise<boolean> {
  const script = scriptIn(String(error));
  if (script) {
    const { status, headers } = await fetch(script, { method: 'HEAD', cache: 'no-store' });
    return isGone(status, headers.get('content-type') ?? '');
  }
  const page = await fetch(location.pathname, { cache: 'no-store' });
  const scripts = [...document.querySelectorAll<HTMLScriptElement>('script[src]')].map(({ src }) => src);
  return !page.ok || isOtherRelease(await page.text(), scripts);
}

/** Says once on a page that a newer release took a script of it away, with the button that loads the page again. */
export default async function gone(error: unknown): Promise<void> {
  const words = GONE_WORDS[document.documentElement.lang];
  // No answer: the line is cut, and the script may be there.
  if (!words || !(await looksGone(error).catch(() => false))) return;
  const { body } = document;
  // What is gone does not come any more: nobody is told to wait and press again.
  delete body.dataset.late;
  if (body.querySelector('[data-gone]')) return;
  const note = document.createElement('div');
  note.className = 'slip slip-pit no-print';
  note.dataset.gone = '';
  note.setAttribute('role', 'alert');
  // It has no sheet: one would weigh on every page. Where it stands it is seen, wherever the page was scrolled to.
  Object.assign(note.style, { position: 'fixed', insetInline: '0', insetBlockEnd: '0', zIndex: '9' });
  const text = document.createElement('p');
  text.textContent = words.text;
  const row = document.createElement('p');
  const button = document.createElement('button');
  button.className = 'btn btn-s';
  button.textContent = words.reload;
  button.addEventListener('click', () => location.reload());
  row.append(button);
  note.append(text, row);
  body.append(note);
}
