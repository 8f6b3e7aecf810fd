import { backupOf, take } from './support/backups.ts';
import { launchOptions } from './support/browser.ts';
import { certificate, makeCertificate } from './support/certificate.ts';
import { completeLesson, giveName, open } from './support/learner.ts';
import { check, questionOf, readQuiz } from './support/questions.ts';
import { test as base, expect } from './support/test.ts';

/** A laptop that serves the course in a room, over plain HTTP and under a name of its own. */
const test = base.extend({
  site: async ({ site }, use) => use({ ...site, url: site.url.replace('localhost', 'lan.test') }),
});
test.use({
  launchOptions: { ...launchOptions, args: [...launchOptions.args, '--host-resolver-rules=MAP lan.test 127.0.0.1'] },
});

test('over plain HTTP one learns, passes a quiz and makes a certificate', async ({ page }) => {
  await open(page, 'en/modules/printers/ink/');
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  const quiz = readQuiz('printers');
  await check(page, questionOf(quiz, 'c4-l1-c1'));
  await giveName(page, 'Amina Diallo');
  await expect(page.getByRole('status').filter({ hasText: 'Correct' })).toBeVisible();
  await completeLesson(page);

  await page.getByRole('button', { name: 'Start the quiz' }).click();
  for (const question of quiz.questions) await check(page, question);
  await page.getByRole('button', { name: 'Submit quiz' }).click();
  await expect(page.getByRole('region', { name: 'Result' })).toContainText('Passed');

  await makeCertificate(page, 'Parliamentarian path');
  await expect(certificate(page)).toContainText('Amina Diallo');
});

test('over plain HTTP the page says why the course cannot be saved, and that it works all the same', async ({
  page,
}) => {
  await open(page, 'en/');
  const packs = page.getByRole('region', { name: 'Keep the course on this device' });
  await packs.scrollIntoViewIfNeeded();
  await expect(packs.getByText('Browsers save a site only from a secure address (https)').first()).toBeVisible();
  await expect(packs.getByRole('button', { name: 'Make available offline' })).toHaveCount(0);
});

test('over plain HTTP a back-up comes in as a file, and the page says why the camera cannot be used', async ({
  page,
}) => {
  await open(page, 'en/progress/');
  await take(page, backupOf(30));
  await open(page, 'en/progress/transfer/');
  await page.getByRole('button', { name: 'Read with the camera' }).click();
  await expect(page.getByText('The camera works only at a secure address (https)')).toBeVisible();
  await page.getByRole('button', { name: 'Show the codes' }).click();
  await expect(page.getByRole('img', { name: /^Code 1 of \d+$/ })).toBeVisible();
});

test('over plain HTTP nobody is asked for the passphrase of a signing key, and the page says why', async ({ page }) => {
  await open(page, 'en/certificates/issue/');
  await expect(page.getByText('Signing is not possible at this address.')).toBeVisible();
  await expect(page.getByText('could read your passphrase')).toBeVisible();
  await expect(page.getByLabel('Open key file')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Make a new key' })).toHaveCount(0);
});
