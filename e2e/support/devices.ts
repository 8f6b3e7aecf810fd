import { type BrowserContext, type Page, test } from '@playwright/test';

// What a device holds once somebody new was added to it: made once, and then given to the devices of other tests.

type Held = Awaited<ReturnType<BrowserContext['storageState']>>;
const kept = new Map<string, Held>();

/** Two devices of one test never have the same person: they are two people of one name. */
const given = new Set<string>();

/** The smallest file of the course; a device that opens it records nothing. */
const smallest = 'packs.json';

/** The build whose file was opened last: what is kept bears the names of its course and the path it stands under. */
let opened = '';

const key = (name: string) => `${opened} ${name}`;

/** Whether nothing of the course is on this device yet, and its clock is ours. Leaves the page at a file of the course. */
export async function holdsNothing(page: Page): Promise<boolean> {
  if (page.url() !== 'about:blank' && !page.url().endsWith(smallest)) return false;
  await page.goto(smallest);
  const { held, now, text } = await page.evaluate(async () => ({
    text: document.body.textContent,
    held: (await indexedDB.databases()).length + localStorage.length + sessionStorage.length,
    now: Date.now(),
  }));
  opened = `${new URL(page.url()).pathname} ${text}`;
  return held === 0 && Math.abs(now - Date.now()) < 60_000;
}

/** Keeps what is on this device for others; it was empty before this person was added. */
export async function keepDevice(page: Page, name: string): Promise<void> {
  given.add(`${test.info().testId} ${name}`);
  kept.set(key(name), await page.context().storageState({ indexedDB: true }));
}

/** Gives an empty device this person, if one was kept that this test has not met. False if not: then nothing was done. */
export async function givesDevice(page: Page, name: string): Promise<boolean> {
  const mine = `${test.info().testId} ${name}`;
  if (kept.size === 0 || given.has(mine) || !(await holdsNothing(page))) return false;
  const held = kept.get(key(name));
  if (!held) return false;
  given.add(mine);
  const { origin } = new URL(page.url());
  await page.context().setStorageState({ cookies: [], origins: held.origins.map((each) => ({ ...each, origin })) });
  return true;
}
