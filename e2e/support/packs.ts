import { expect, type Locator, type Page } from '@playwright/test';
import { open } from './learner.ts';

/** The button that saves a language, with its size. */
export const saveButton = (page: Page, language: string): Locator =>
  page.getByRole('button', { name: new RegExp(`^Make available offline, [\\d.]+ [kM]B ${language}$`) });

export const bar = (page: Page): Locator => page.getByRole('progressbar', { name: 'Saving: English' });

/** The page says that English is on this device, since when, and how large it is. */
export async function showsSaved(page: Page): Promise<void> {
  const heading = page.getByRole('heading', { name: 'The whole course is on this device' });
  await expect(heading).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText(/^Saved \d+ \w+ \d{4}, [\d.]+ [kM]B$/)).toBeVisible();
}

/** Saves English on this device. */
export async function saveEnglish(page: Page): Promise<void> {
  await open(page, 'en/#offline');
  await saveButton(page, 'English').click();
  await showsSaved(page);
}

/** Makes the line of this page carry so many bytes a second, and gives what makes it as fast as before. */
export async function slowDown(page: Page, bytesPerSecond: number): Promise<() => Promise<void>> {
  const browser = await page.context().newCDPSession(page);
  const conditions = { offline: false, latency: 0, downloadThroughput: bytesPerSecond, uploadThroughput: -1 };
  await browser.send('Network.emulateNetworkConditions', conditions);
  return () => browser.detach();
}
