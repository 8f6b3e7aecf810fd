import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { barriers } from './support/barriers.ts';
import { certifyWorkshop, chooseKeyFile, passphrase, unlock } from './support/issuer-desk.ts';
import { completeLesson, open, openAs } from './support/learner.ts';
import { alternativesOf, codeOn, factsOf, letters, print } from './support/pdf.ts';
import { expect, test } from './support/test.ts';

/** Clicks, and gives the file that the browser saves. */
async function saved(page: Page, button: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return (await download).path();
}

/** Opens the key of an issuer that the fixture's list knows, with a wrong passphrase first. */
async function openSchoolKey(page: Page): Promise<void> {
  await chooseKeyFile(page);
  await page.getByLabel('Passphrase').fill(`${passphrase}!`);
  await page.getByRole('button', { name: 'Open the key' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'This is not the passphrase of this key' })).toBeVisible();
  await unlock(page);
}

test('an institution makes a key, signs from a back-up, prints; another device checks it, and learns that it was withdrawn', async ({
  page,
  otherDevice,
}) => {
  test.setTimeout(90_000);
  // The learner: one who has met everything the briefing asks for, and their back-up.
  await openAs(otherDevice, 'Wangari Maathai', 'en/modules/lamps/light/');
  await completeLesson(otherDevice);
  await open(otherDevice, 'en/progress/');
  const backup = await saved(otherDevice, 'Back up my progress');

  await open(page, 'en/certificates/issue/');
  await page.getByRole('button', { name: 'Make a new key' }).click();
  await page.getByLabel('Organisation').fill('Provincial Training Centre');
  await page.getByLabel('Who signs').fill('The director');
  await page.getByLabel('Country').selectOption('KE');
  await page.getByLabel('Passphrase', { exact: true }).fill('password');
  await expect(page.getByText('Weak.')).toBeVisible();
  await page.getByLabel('Passphrase', { exact: true }).fill('the provincial director training centre');
  await expect(page.getByText('Weak. What stands on this form')).toBeVisible();
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByLabel('Passphrase once more').fill(passphrase);
  expect(await barriers(page)).toEqual([]);
  await saved(page, 'Make the key and save its file');

  await page.getByLabel('What is certified').selectOption({ label: 'Executive briefing' });
  await page.getByLabel('Open back-up files').setInputFiles(backup);
  const row = page.getByRole('row').filter({ has: page.getByLabel('Name as printed: Wangari Maathai') });
  await expect(row).toContainText('Ready');
  await row.getByText('1 of 1 met').click();
  await expect(row).toContainText('completed');
  await page.getByRole('button', { name: 'Sign 1 certificate' }).click();
  await expect(page.getByRole('heading', { name: '3. 1 certificate signed' })).toBeFocused();
  await page.getByRole('button', { name: 'Print 1 certificate', exact: true }).click();
  await expect(page.getByText('1 page is ready to print.')).toBeVisible();
  expect(await barriers(page)).toEqual([]);
  const paper = await print(page);
  expect(paper.pages).toHaveLength(1);
  expect(paper.pages[0]).toContain('Provincial Training Centre');
  const link = codeOn(paper);
  const zip = unzipSync(readFileSync(await saved(page, 'Save open badges (zip)')));
  expect(Object.keys(zip).map((name) => name.slice(-4))).toEqual(['json', '.svg', '.png']);

  await otherDevice.goto(link);
  const unknown = otherDevice.getByRole('article', { name: 'Issuer not known here' });
  await expect(unknown).toContainText('Wangari Maathai');
  const kid = await page
    .locator('dd')
    .filter({ hasText: /^[0-9A-F]{4}( [0-9A-F]{4}){3}$/ })
    .first()
    .textContent();
  await unknown.getByRole('button', { name: 'Compare and add this issuer' }).click();
  await unknown.getByLabel('Name of the issuer, as it tells you').fill('Provincial Training Centre');
  await unknown.getByLabel('Type the key as the issuer reads it to you').fill(kid ?? '');
  await unknown.getByRole('button', { name: 'Add issuer' }).click();
  await expect(otherDevice.getByRole('article', { name: 'Valid', exact: true })).toBeVisible();

  for (const [name, data] of Object.entries(zip)) {
    await otherDevice
      .getByLabel('Open a photo or file')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(data) });
    await expect(otherDevice.getByRole('article', { name: 'Valid', exact: true })).toContainText('Wangari Maathai');
  }
  // The learner takes the certificate in and prints it again, with the same code.
  const [json] = Object.values(zip);
  await open(otherDevice, 'en/certificates/');
  await otherDevice
    .getByLabel('Take in a signed certificate')
    .setInputFiles({ name: 'badge.json', mimeType: 'application/json', buffer: Buffer.from(json as Uint8Array) });
  await expect(otherDevice.getByRole('heading', { name: 'Your certificate', exact: true })).toBeFocused();
  await expect(otherDevice.getByRole('button', { name: 'Save as open badge' })).toBeVisible();
  expect(codeOn(await print(otherDevice))).toBe(link);

  await page.getByRole('button', { name: 'Withdraw', exact: true }).click();
  await page.getByLabel('Reason, for your register').fill('Wrong name');
  await page.getByRole('button', { name: 'Withdraw for good' }).click();
  const list = await saved(page, 'Save the list of withdrawn certificates');
  const register = await saved(page, 'Save the register');
  await open(otherDevice, 'en/verify/');
  await otherDevice.getByLabel('Open a photo or file').setInputFiles(list);
  await expect(otherDevice.getByText('kept on this device and used from now on')).toBeVisible();
  await otherDevice.goto('about:blank');
  await otherDevice.goto(link);
  await expect(otherDevice.getByRole('article', { name: 'Revoked' })).toContainText('Wangari Maathai');

  const code = await page.locator('.ct-code').first().textContent();
  await open(page, 'en/verify/');
  await page.getByLabel('Open a photo or file').setInputFiles(register);
  await expect(page.getByText('The register is open on this page: 1 certificate.')).toBeVisible();
  await page.getByLabel('Type the printed code').fill(code?.toLowerCase() ?? '');
  await page.getByRole('button', { name: 'Look up' }).click();
  await expect(page.getByRole('article', { name: 'Revoked' })).toContainText('Wrong name');
});

const scripts = ['Amina Diallo', 'محمد بن عبد الله', '李娜', 'जय श्रीवास्तव', 'Щербакова Анастасия'];

test('200 certificates in five scripts are one print job of 200 tagged A4 pages, each with its own code', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await openSchoolKey(page);
  const names = Array.from({ length: 200 }, (_, index) => `${scripts[index % 5]} ${index + 1}`);
  await certifyWorkshop(page, [...names, 'X']);
  await expect(page.getByText(/Line \d+, “X”: no name of 2 to 80 characters/)).toBeVisible();
  await page.getByRole('button', { name: 'Sign 200 certificates' }).click();
  await expect(page.getByRole('heading', { name: '3. 200 certificates signed' })).toBeFocused({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Print 200 certificates' }).click();
  await expect(page.getByText('200 pages are ready to print.')).toBeVisible({ timeout: 60_000 });

  const paper = await print(page);
  const facts = factsOf(paper);
  expect(paper.pages).toHaveLength(200);
  expect([paper.width, paper.height].map(Math.round)).toEqual([297, 210]);
  expect(facts.Tagged).toBe('yes');
  expect(Number.parseInt(facts['File size'] ?? '', 10)).toBeLessThan(12_000_000);
  for (const [index, name] of names.entries()) expect(letters(paper.pages[index] ?? '')).toContain(letters(name));
  expect(alternativesOf(paper)).toEqual(names.map(() => 'QR code that carries the signed certificate'));
  const links = [1, 200].map((number) => codeOn(paper, number));
  expect(new Set(links).size).toBe(2);

  await page.getByLabel('Order').selectOption({ label: 'By name' });
  await page.getByRole('button', { name: 'Print one test page first' }).click();
  await expect(page.getByText('1 page is ready to print.')).toBeVisible();
  expect((await print(page)).pages).toHaveLength(1);
});

test('somebody whose requirements are open is listed, and nothing is signed for them', async ({
  page,
  otherDevice,
}) => {
  await openAs(otherDevice, 'Amina Diallo', 'en/modules/lamps/light/');
  await open(otherDevice, 'en/progress/');
  const backup = await saved(otherDevice, 'Back up my progress');
  await openSchoolKey(page);
  await page.getByLabel('What is certified').selectOption({ label: 'Executive briefing' });
  await page.getByLabel('Open back-up files').setInputFiles(backup);
  await expect(page.getByRole('row').filter({ hasText: 'Requirements missing' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Sign/ })).toHaveCount(0);
});

test('after the desk was left, all that was signed is printed and saved as badges again, but not what was withdrawn', async ({
  page,
}) => {
  await chooseKeyFile(page);
  await unlock(page);
  await certifyWorkshop(page, ['Amina Diallo', 'Li Na', 'Wangari Maathai']);
  await page.getByRole('button', { name: 'Sign 3 certificates' }).click();
  await expect(page.getByRole('heading', { name: '3. 3 certificates signed' })).toBeFocused();
  await saved(page, 'Save the register');

  await chooseKeyFile(page);
  await unlock(page);
  await expect(page.getByRole('button', { name: 'Print all 3 found' })).toBeVisible();
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Li Na' })
    .getByRole('button', { name: 'Withdraw', exact: true })
    .click();
  await page.getByRole('button', { name: 'Withdraw for good' }).click();
  await page.getByRole('button', { name: 'Print all 2 found' }).click();
  await expect(page.getByText('2 pages are ready to print.')).toBeVisible();
  expect(await barriers(page)).toEqual([]);
  const pages = (await print(page)).pages.map(letters);
  expect(pages).toHaveLength(2);
  for (const name of ['Amina Diallo', 'Wangari Maathai']) expect(pages.join()).toContain(letters(name));
  const badges = unzipSync(readFileSync(await saved(page, 'Save the badges of all 2 found (zip)')));
  expect(Object.keys(badges)).toHaveLength(6);

  await page.getByLabel('Find by name, title, day or code').fill('Wangari');
  await expect(page.getByRole('button', { name: 'Print the 1 found' })).toBeVisible();
});
