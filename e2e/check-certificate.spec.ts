import type { Page } from '@playwright/test';
import { verifyLink } from '../src/features/certificate/carrier/link.ts';
import { barriers } from './support/barriers.ts';
import { launchOptions } from './support/browser.ts';
import { closed, school, signedDigits, stranger } from './support/issuer.ts';
import { open } from './support/learner.ts';
import { test as base, expect } from './support/test.ts';

/** A course served in a room over plain HTTP: no camera, no crypto.subtle. */
const test = base.extend({
  site: async ({ site }, use) => use({ ...site, url: site.url.replace('localhost', 'lan.test') }),
});
test.use({
  launchOptions: { ...launchOptions, args: [...launchOptions.args, '--host-resolver-rules=MAP lan.test 127.0.0.1'] },
});

const verdict = (page: Page, name: string) => page.getByRole('article', { name, exact: true });
const paste = async (page: Page, text: string) => {
  const field = page.getByLabel('Address or digits of the code');
  if (!(await field.isVisible())) await page.getByText('Paste the text of a code').click();
  await field.fill(text);
  await page.getByRole('button', { name: 'Check', exact: true }).click();
};
const damaged = (digits: string) => digits.replace(/.$/, (last) => String((Number(last) + 1) % 10));

test('on plain HTTP, with the server gone, every answer is given with the signed words and the day of the list', async ({
  page,
  site,
}) => {
  await open(page, 'en/verify/');
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await expect(page.getByRole('button', { name: 'Scan with the camera' })).toHaveCount(0);
  // What keeps an added issuer comes after the page answers; the server goes once all of it is there.
  await page.waitForLoadState('networkidle');
  await site.stop();

  await paste(page, verifyLink('https://elsewhere.example.org/', signedDigits(school)));
  const valid = verdict(page, 'Valid');
  await expect(valid.getByRole('heading', { name: 'Valid' })).toBeFocused();
  for (const words of ['Amina Diallo', 'Administrator path', '15 January 2026', '9 hours', '86 %', 'School of Tests']) {
    await expect(valid).toContainText(words);
  }
  await expect(valid).toContainText('list of 31 January 2026');
  await expect(valid).toContainText('Not revoked as of the issuer’s list of 20 January 2026');
  await expect(valid).toContainText('The code leads to elsewhere.example.org, which is not this site');

  expect(await barriers(page)).toEqual([]);

  await paste(page, signedDigits(school, 7));
  await expect(verdict(page, 'Revoked')).toContainText('Amina Diallo');
  await paste(page, signedDigits(closed));
  await expect(verdict(page, 'Issuer’s key withdrawn')).toContainText('Closed Institute of Tests');
  await paste(page, damaged(signedDigits(school)));
  await expect(verdict(page, 'Altered or damaged')).toContainText('Do not accept it');
  await paste(page, 'https://example.org/menu');
  await expect(verdict(page, 'Cannot be read')).toContainText('Nothing is said about the holder');

  await paste(page, signedDigits(stranger));
  const unknown = verdict(page, 'Issuer not known here');
  await expect(unknown).toContainText('Says it was issued by');
  await unknown.getByRole('button', { name: 'Compare and add this issuer' }).click();
  expect(await barriers(page)).toEqual([]);
  await unknown.getByLabel('Name of the issuer, as it tells you').fill('Centre by telephone');
  const key = unknown.getByLabel('Type the key as the issuer reads it to you');
  await key.fill(school.issuer.kid);
  await key.press('Enter');
  await expect(unknown.getByRole('alert')).toContainText('The issuer was not added');
  await key.fill(stranger.issuer.kid.toUpperCase().replace(/(.{4})/g, '$1 '));
  await key.press('Enter');
  await expect(verdict(page, 'Valid')).toContainText('Issuer added on this device');
});

test('the link of a code opens in the language of the reader, and leaves no trace in the history', async ({
  page,
  site,
}) => {
  await page.goto(`verify/#${signedDigits(school)}`);
  await expect(verdict(page, 'Valid')).toContainText('Amina Diallo');
  await expect(page).toHaveURL(`${site.url}en/verify/`);
  await open(page, 'ar/verify/');
  await page.goto('about:blank');
  await page.goto(`verify/#${signedDigits(stranger)}`);
  await expect(page).toHaveURL(`${site.url}ar/verify/`);
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('صحيحة، والجهة المُصدِرة غير معروفة هنا');
});
