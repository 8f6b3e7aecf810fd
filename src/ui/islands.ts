import type { FunctionComponent } from 'preact';

// How a page comes alive: what stands in it is plain HTML, and the script of a part is loaded when somebody first touches
// that part. `<div data-island="name">` marks a part; `register` says how its script is loaded. With
// `data-unasked="always"` it is loaded once the page has: what a reader sees first comes first, also over a bad line;
// with "near", when it is about to be scrolled to.

/** Loads the script of a part and lets it take over what stands there; resolves when the part answers. */
export type Wake = (place: HTMLElement) => Promise<unknown>;

/** What a person, or a tool that acts for one, does first. A finger that only scrolls touches nothing. */
const touches = ['focusin', 'input', 'click'];

const registry = new Map<string, Wake>();

/** Says how parts are loaded: page.ts of what many pages have, the script of a page of what is only there. */
export function register(parts: Record<string, Wake>): void {
  for (const [name, wake] of Object.entries(parts)) registry.set(name, wake);
}

/** Resolves when the scripts of the page have run, and what they register is known. */
const scriptsRun = new Promise<void>((resolve) => {
  if (document.readyState === 'complete') resolve();
  else document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
});

/** A component that takes over what `Island.astro` made of it. */
export const part =
  <Own extends object>(load: () => Promise<FunctionComponent<Own>>): Wake =>
  async (place) => {
    const [{ alive }, of] = await Promise.all([import('./hydrate.tsx'), load()]);
    await alive(place, of);
  };

/** So long a press waits for its script, in milliseconds. After that a form leads on by itself, as without script. */
const patience = 6000;

/** Says under a part that its script has not come: a press without an answer looks like a fault of whoever pressed. */
function sayLate(place: HTMLElement): void {
  const { late } = document.body.dataset;
  // Without it the page has said that the script is gone for good.
  if (!late || lateLine(place)) return;
  const line = document.createElement('p');
  line.className = 'hint';
  line.dataset.lateLine = '';
  line.setAttribute('role', 'alert');
  line.textContent = late;
  place.after(line);
}

function lateLine(place: HTMLElement): HTMLElement | null {
  const next = place.nextElementSibling;
  return next instanceof HTMLElement && 'lateLine' in next.dataset ? next : null;
}

const asleep = '[data-island]:not([data-alive])';

/** Looks after the islands of the page. Gives the function that wakes one without being touched. */
export function islands(): (place: HTMLElement) => Promise<boolean> {
  const waking = new WeakMap<Element, Promise<boolean>>();
  /** Buttons that were pressed and have not been answered; pressing one twice asks no more of it. */
  const pressed = new WeakSet<HTMLButtonElement>();

  async function bring(place: HTMLElement): Promise<boolean> {
    const name = place.dataset.island ?? '';
    try {
      if (!registry.has(name)) await scriptsRun;
      const load = registry.get(name);
      if (!load) throw new Error(`Nothing says how "${name}" is loaded`);
      await load(place);
      place.dataset.alive = '';
      lateLine(place)?.remove();
      return true;
    } catch (error) {
      console.warn(error);
      return false;
    }
  }

  function wake(place: HTMLElement): Promise<boolean> {
    const known = waking.get(place);
    if (known) return known;
    const begun = bring(place).then((isAlive) => {
      // A line that was cut: the next touch tries again.
      if (!isAlive) waking.delete(place);
      return isAlive;
    });
    waking.set(place, begun);
    return begun;
  }

  async function press(button: HTMLButtonElement, place: HTMLElement): Promise<void> {
    if (pressed.has(button)) return;
    pressed.add(button);
    place.setAttribute('aria-busy', 'true');
    const inTime = await Promise.race([wake(place), new Promise((late) => setTimeout(late, patience))]);
    place.removeAttribute('aria-busy');
    pressed.delete(button);
    if (inTime) {
      if (button.isConnected) button.click();
    } else if (button.type === 'submit' && button.form) button.form.submit();
    else sayLate(place);
  }

  function touched(event: Event): void {
    const target = event.target instanceof Element ? event.target : null;
    const place = target?.closest<HTMLElement>(asleep);
    if (!target || !place) return;
    const button = event.type === 'click' ? target.closest('button') : null;
    // Native controls take what is chosen and typed without script; a button needs to be told that it was pressed.
    if (!button || button.popoverTargetElement) void wake(place);
    else {
      event.preventDefault();
      event.stopPropagation();
      void press(button, place);
    }
  }

  /** A row is taken at its handle. */
  function taken({ target }: Event): void {
    const place = target instanceof Element && target.closest('.grip')?.closest<HTMLElement>(asleep);
    if (place) void wake(place);
  }

  for (const touch of touches) document.addEventListener(touch, touched, { capture: true });
  document.addEventListener('pointerdown', taken, { capture: true });
  const unasked = (when: string) => document.querySelectorAll<HTMLElement>(`${asleep}[data-unasked="${when}"]`);
  whenLoaded(() => {
    for (const place of unasked('always')) void wake(place);
    for (const place of unasked('near')) whenNear(place, () => void wake(place));
  });
  return wake;
}

/** Calls back once the page has loaded and the browser has nothing better to do. */
export function whenLoaded(callback: () => void): void {
  const soon = () => {
    // A page that is never idle, on a slow phone, comes alive all the same.
    if ('requestIdleCallback' in window) requestIdleCallback(callback, { timeout: 2000 });
    else setTimeout(callback, 200);
  };
  if (document.readyState === 'complete') soon();
  else addEventListener('load', soon, { once: true });
}

/** Calls back once a part is about to be scrolled to. */
export function whenNear(place: Element, callback: () => void): void {
  const watch = new IntersectionObserver(
    ([entry]) => {
      if (!entry?.isIntersecting) return;
      watch.disconnect();
      callback();
    },
    { rootMargin: '200px' },
  );
  // The place itself may have no box; what stands in it has.
  watch.observe(place.firstElementChild ?? place);
}
