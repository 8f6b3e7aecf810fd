import { expect, type Locator, type Page } from '@playwright/test';
import { givesDevice, holdsNothing, keepDevice } from './devices.ts';

/** Waits until everything on the page answers that does not wait to be scrolled to. */
export const settled = (page: Page): Promise<void> =>
  expect(page.locator('[data-unasked="always"]:not([data-alive])')).toHaveCount(0);

/** Opens an address of the course and waits until it answers. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await settled(page);
}

/** Opens an address in another tab of the same browser. */
export async function openBeside(page: Page, address: string): Promise<Page> {
  const tab = await page.context().newPage();
  await open(tab, address);
  return tab;
}

/** The button in the header that says who is learning. */
export const whoIsLearning = (page: Page, name: string): Locator =>
  page.getByRole('banner').getByRole('button', { name: `Learner: ${name}`, exact: true });

/** What the page says is to be done next. */
export const nextStep = (page: Page): Locator => page.getByRole('region', { name: 'Your next step' });

/** Answers the question who is learning, where it stands now; `path` is the title of a path. */
export async function giveName(page: Page, name: string, path?: string): Promise<void> {
  const form = page.getByRole('form', { name: 'Who is learning?' });
  await form.getByLabel('Your name').fill(name);
  if (path) await form.getByLabel('Your path').selectOption({ label: path });
  await form.getByRole('button', { name: 'Save and go on' }).click();
  await expect(whoIsLearning(page, name)).toBeVisible();
}

/** Adds a learner on this device as a person does. */
export async function addLearner(page: Page, name: string): Promise<void> {
  await open(page, 'en/progress/');
  await page.getByRole('main').getByRole('button', { name: 'Add learner' }).click();
  await giveName(page, name);
}

/**
 * Opens an address with a new learner on this device. The first time a worker needs somebody, they are added as a person
 * does it; later devices that hold nothing yet are given what that left behind.
 */
export async function openAs(page: Page, name: string, address: string): Promise<void> {
  if (!(await givesDevice(page, name))) {
    const isNew = await holdsNothing(page);
    await addLearner(page, name);
    if (isNew) await keepDevice(page, name);
  }
  await open(page, address);
  await expect(whoIsLearning(page, name)).toBeVisible();
}

/** Completes the lesson on the page, and arrives at what comes after it. */
export async function completeLesson(page: Page): Promise<void> {
  await settled(page);
  const lesson = page.url();
  await page.getByRole('button', { name: 'Complete and continue' }).click();
  await page.waitForURL((url) => url.href !== lesson);
  await settled(page);
}
