import type { Page } from '@playwright/test';
import { certificate, earn, makeCertificate } from './support/certificate.ts';
import { giveName, open, openAs, whoIsLearning } from './support/learner.ts';
import { bar, saveButton, saveEnglish, showsSaved, slowDown } from './support/packs.ts';
import { answer, around, check, drawn, questionOf, readQuiz, takeQuiz } from './support/questions.ts';
import { away } from './support/site.ts';
import { rowsOf } from './support/storage.ts';
import { expect, test } from './support/test.ts';

test.use({ allowed: [away, { scope: 'test' }] });
test.describe.configure({ timeout: 120_000 });

/** Everything every learner did, as the disk of this device has it. */
const log = (page: Page): Promise<unknown[]> => rowsOf(page, 'events');

const cacheNames = (page: Page): Promise<string[]> => page.evaluate(() => caches.keys());

test.describe('the published course', () => {
  test.use({ build: 'published' });

  test('is learned to the certificate with the server gone, after the browser was started anew', async ({
    profile,
    site,
  }) => {
    const before = await profile.start();
    await open(before, 'en/#offline');
    await expect(saveButton(before, 'English')).toBeVisible();
    const speedUp = await slowDown(before, 1_000_000);
    await saveButton(before, 'English').click();
    await expect(bar(before)).toBeVisible();
    await expect(before.getByText(/^Saving, [1-9]\d* of \d+ files, [\d.]+ [kM]B of [\d.]+ [kM]B$/)).toBeVisible();
    await speedUp();
    await showsSaved(before);
    await site.stop();
    await profile.quit();

    const page = await profile.start();
    await open(page, '');
    await expect(page).toHaveURL(`${site.url}en/`);
    await expect(page.getByRole('banner').getByText('Offline ready')).toBeVisible();
    await page.getByRole('link', { name: 'Start the lesson' }).click();
    const first = questionOf(readQuiz('why-it-matters', 'en', 'content'), 'm01-l1-c1');
    await check(page, first);
    await giveName(page, 'Amina Diallo');
    await expect(around(page, first).getByRole('status')).toContainText('Correct');

    // The shortest path of a course that grows, and a quiz, which that path does not ask for.
    await open(page, 'en/modules/why-it-matters/quiz/');
    await takeQuiz(page, readQuiz('why-it-matters', 'en', 'content'));
    await expect(page.getByRole('heading', { name: /^Passed/ })).toBeVisible();
    await earn(page, 'Executive briefing', 'content');
    await makeCertificate(page, 'Executive briefing');
    await expect(certificate(page)).toContainText('Amina Diallo');
    const art = certificate(page).locator('img').first();
    await expect.poll(() => art.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  });
});

test('saving that was cut off goes on where it stopped, and fetches nothing twice', async ({ page, site }) => {
  await open(page, 'en/#offline');
  // The page itself has all it needs before the line becomes slow.
  await page.waitForLoadState('networkidle');
  const fetched: string[] = [];
  page.on('requestfinished', (request) => {
    if (request.resourceType() === 'fetch' && !request.url().endsWith('.json')) fetched.push(request.url());
  });
  const speedUp = await slowDown(page, 60_000);
  await saveButton(page, 'English').click();
  await expect(page.getByText(/^Saving, ([5-9]|\d{2,}) of/)).toBeVisible({ timeout: 30_000 });
  await site.stop();
  // A short gap in the line is waited out first.
  await expect(page.getByText('The site could not be reached. What is saved so far is kept.')).toBeVisible({
    timeout: 15_000,
  });
  await expect(page.getByRole('button', { name: 'Resume English' })).toBeVisible();

  await site.start();
  await speedUp();
  await page.reload();
  await expect(page.getByText(/^Saving stopped at \d+ of \d+ files\. They are kept\.$/)).toBeVisible();
  const before = fetched.splice(0);
  await page.getByRole('button', { name: 'Resume English' }).click();
  await showsSaved(page);
  // An archive, whole, is one request.
  expect(before.length).toBeGreaterThan(0);
  expect(fetched.filter((url) => before.includes(url))).toEqual([]);
});

test('without a network a page that was not saved says so, in its language, and shows what is there', async ({
  page,
  site,
}) => {
  await saveEnglish(page);
  await site.stop();
  await page.goto('ar/');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await page.getByRole('main').getByRole('link', { name: 'English' }).click();
  await expect(page.getByRole('heading', { name: 'Learn to buy well with public money' })).toBeVisible();
});

test('an update waits, leaves an open quiz alone, and comes when one says so; what was done stays', async ({
  page,
  site,
}) => {
  const quiz = readQuiz('desks');
  const foot = (of: Page) => of.getByRole('contentinfo');
  await saveEnglish(page);
  await page.evaluate(async () => {
    const other = await caches.open('another program of this site');
    await other.put('/en/another', new Response('kept'));
  });
  await openAs(page, 'Amina Diallo', 'en/modules/desks/quiz/');
  await page.getByRole('button', { name: 'Start the quiz' }).click();
  const [first, second, ...rest] = await drawn(page, quiz.questions);
  if (!first || !second) throw new Error('The quiz draws too few questions');
  await answer(page, first);
  await expect.poll(() => log(page)).toContainEqual(expect.objectContaining({ type: 'answer-changed' }));

  await site.start('next');
  await page.reload();
  await expect(page.getByRole('banner').getByText('Update ready')).toBeVisible();
  await expect(foot(page)).not.toContainText('2026.12');
  await expect(page.getByRole('region', { name: 'Question 1', exact: true })).toBeVisible();
  await check(page, second);
  await expect(around(page, second).getByRole('status')).toContainText('Correct');

  // The update is taken in another tab while the quiz is open in this one.
  const started = await page.evaluate(() => performance.timeOrigin);
  const home = await page.context().newPage();
  await open(home, 'en/#offline');
  await expect(foot(home)).not.toContainText('2026.12');
  await expect(home.getByText(/A new version is ready and takes [\d.]+ [kM]B\.$/)).toBeVisible();
  const before = await log(home);
  await home.getByRole('button', { name: 'Update now English' }).click();
  // The files of the new version are fetched first.
  await expect(foot(home)).toContainText('2026.12', { timeout: 30_000 });
  await showsSaved(home);
  await expect(whoIsLearning(home, 'Amina Diallo')).toBeVisible();
  expect(await log(home)).toEqual(before);

  for (const question of rest) await answer(page, question);
  await page.getByRole('button', { name: 'Submit quiz' }).click();
  await expect(page.getByRole('heading', { name: /^Passed: .* 100 %$/ })).toBeFocused();
  expect(await page.evaluate(() => performance.timeOrigin)).toBe(started);

  // With one page left the old version goes; what belongs to others stays.
  await page.close();
  await open(home, 'en/modules/desks/quiz/');
  await expect(foot(home)).toContainText('2026.12');
  await expect(home.getByRole('heading', { name: /^Passed: .* 100 %$/ })).toBeVisible();
  await expect.poll(() => cacheNames(home)).toHaveLength(2);
  expect(await cacheNames(home)).toContain('another program of this site');
});
