import { expect, type Page } from '@playwright/test';
import { leastCost, lockKey } from '../../src/features/certificate/issue/key/keys.ts';
import { school } from './issuer.ts';
import { open } from './learner.ts';

export const passphrase = 'river pencil Tuesday orange window';

/** Opens the desk of an issuer and chooses the file of a key that the fixture's list knows. */
export async function chooseKeyFile(page: Page): Promise<void> {
  const file = await lockKey(school, passphrase, crypto.getRandomValues(new Uint8Array(40)), { cost: leastCost });
  await open(page, 'en/certificates/issue/');
  await page
    .getByLabel('Open key file')
    .setInputFiles({ name: 'key.json', mimeType: 'application/json', buffer: Buffer.from(file) });
}

/** Unlocks the key that was chosen. */
export async function unlock(page: Page): Promise<void> {
  await page.getByLabel('Passphrase').fill(passphrase);
  await page.getByRole('button', { name: 'Open the key' }).click();
  await expect(page.getByRole('heading', { name: '2. The people' })).toBeVisible();
}

/** Fills in who was present at a workshop. */
export async function certifyWorkshop(page: Page, names: string[]): Promise<void> {
  await page.getByLabel('What is certified').selectOption({ label: 'Presence at a workshop' });
  await page.getByLabel('Title of the workshop').fill('Buying well');
  await page.getByLabel('Minutes of presence').fill('390');
  await page.getByLabel('Last day of the workshop').fill('2026-01-20');
  await page.getByLabel('Names, for presence at a workshop').fill(names.join('\n'));
  await page.getByRole('button', { name: 'Add these names' }).click();
}
