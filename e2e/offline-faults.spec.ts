import type { Page } from '@playwright/test';
import { giveName, open, openAs, whoIsLearning } from './support/learner.ts';
import { saveButton, showsSaved, slowDown } from './support/packs.ts';
import { around, check, questionOf, readQuiz } from './support/questions.ts';
import { away } from './support/site.ts';
import { expect, test } from './support/test.ts';

test.use({ allowed: [away, { scope: 'test' }] });
test.describe.configure({ timeout: 60_000 });

const ready = (page: Page) => page.getByRole('banner').getByText('Offline ready');
const foot = (page: Page) => page.getByRole('contentinfo');
const row = (page: Page, name: string) => page.getByRole('button', { name: `${name} English`, exact: true });
const home = (page: Page) => page.getByRole('heading', { name: 'Learn to buy well with public money' });

/** Files the page fetches from now on to save them. */
function fetches(page: Page): string[] {
  const urls: string[] = [];
  page.on('request', (request) => {
    const path = new URL(request.url()).pathname;
    if (request.resourceType() === 'fetch' && !path.endsWith('.json')) urls.push(path);
  });
  return urls;
}

test('saving that was paused, and then killed with the browser, is not called saved and goes on where it was', async ({
  profile,
  site,
}) => {
  const before = await profile.start();
  await openAs(before, 'Amina Diallo', 'en/#offline');
  await slowDown(before, 60_000);
  await saveButton(before, 'English').click();
  await expect(before.getByText(/^Saving, ([3-9]|\d{2,}) of/)).toBeVisible({ timeout: 30_000 });
  await row(before, 'Pause').click();
  await expect(before.getByText(/^Saving stopped at \d+ of \d+ files\. They are kept\.$/)).toBeVisible();
  await row(before, 'Resume').click();
  await expect(before.getByText(/^Saving, ([2-9]\d|\d{3,}) of/)).toBeVisible();
  await profile.kill();

  const page = await profile.start();
  await open(page, 'en/#offline');
  await expect(whoIsLearning(page, 'Amina Diallo')).toBeVisible();
  await expect(page.getByText(/^Saving stopped at \d+ of \d+ files\. They are kept\.$/)).toBeVisible();
  await expect(ready(page)).toBeHidden();
  await row(page, 'Resume').click();
  await showsSaved(page);
  await expect(ready(page)).toBeVisible();
  await site.stop();
  await page.reload();
  await expect(home(page)).toBeVisible();
});

test('other bytes from the server are not saved; a file damaged afterwards is found, and it alone is fetched again', async ({
  page,
  context,
}) => {
  await open(page, 'en/#offline');
  await context.route('**/packs/*.pack', (route) => route.fulfill({ body: '<p>Not what was published</p>' }));
  await saveButton(page, 'English').click();
  await expect(page.getByText('Files on the site do not match its list.')).toBeVisible({ timeout: 30_000 });
  await expect(ready(page)).toBeHidden();
  await context.unroute('**/packs/*.pack');
  await row(page, 'Resume').click();
  await showsSaved(page);

  await page.evaluate(async () => {
    for (const name of await caches.keys()) await (await caches.open(name)).put('/en/about/', new Response('damaged'));
  });
  await row(page, 'Check files').click();
  await expect(page.getByText(/^Some files were damaged or missing.* Repair fetches \d+ kB\.$/)).toBeVisible();
  await expect(ready(page)).toBeHidden();
  const fetched = fetches(page);
  await row(page, 'Repair').click();
  await showsSaved(page);
  expect(fetched).toEqual(['/en/about/']);
  await row(page, 'Check files').click();
  await expect(page.getByText(/^Checked \d+ \w+ \d{4}: all \d+ files are whole\.$/)).toBeVisible();
  await expect(ready(page)).toBeVisible();
});

test('where there is no room left saving says so, loses nothing, and goes on once there is', async ({ page, site }) => {
  // What a browser says of its room is rounded or made up to protect people; what it enforces is not.
  await page.addInitScript(() => {
    StorageManager.prototype.estimate = async () => ({ usage: 80_000, quota: 700_000 });
  });
  await openAs(page, 'Amina Diallo', 'en/#offline');
  const browser = await page.context().newCDPSession(page);
  const origin = new URL(site.url).origin;
  await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 700_000 });
  await expect(page.getByText(/^There may not be enough room/)).toBeVisible();
  await saveButton(page, 'English').click();
  await expect(page.getByText('There was no room left, or the browser refused to store more.')).toBeVisible({
    timeout: 30_000,
  });
  await expect(ready(page)).toBeHidden();
  await page.reload();
  await expect(whoIsLearning(page, 'Amina Diallo')).toBeVisible();
  await expect(page.getByText(/^Saving stopped at \d+ of \d+ files\. They are kept\.$/)).toBeVisible();

  await browser.send('Storage.overrideQuotaForOrigin', { origin });
  await row(page, 'Resume').click();
  await showsSaved(page);
});

test('where data is to be saved nothing starts by itself; a first visit that loses its line is told what to do', async ({
  page,
  site,
}) => {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Emulation.setDataSaverOverride', { dataSaverEnabled: true });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await open(page, 'en/#offline');
  await expect(
    page.getByText('Your device saves data. Nothing is fetched here until you press a button'),
  ).toBeVisible();
  await expect(saveButton(page, 'English')).toBeVisible();
  expect(asked.filter((path) => /pack\.json|sw\.js/.test(path))).toEqual([]);

  await site.stop();
  await saveButton(page, 'English').click();
  await expect(page.getByText('The site could not be reached.')).toBeVisible({ timeout: 15_000 });
  await expect(home(page)).toBeVisible();
  await site.start();
  await row(page, 'Resume').click();
  await showsSaved(page);

  await site.start('next');
  await page.reload();
  await expect(page.getByText(/A new version is ready and takes at most [\d.]+ [kM]B\./)).toBeVisible();
  await expect(foot(page)).not.toContainText('2026.12');
});

test('a first visit whose line is gone before anything was saved says so, and offers to save when it is back', async ({
  page,
  context,
}) => {
  await context.route('**/packs.json', (route) => route.abort('internetdisconnected'));
  await open(page, 'en/#offline');
  await expect(page.getByText('Not saved. There is no connection now; connect once to save it.').first()).toBeVisible();
  await context.setOffline(true);
  await expect(page.getByRole('banner').getByText('Offline', { exact: true })).toBeVisible();
  await context.unroute('**/packs.json');
  await context.setOffline(false);
  await expect(saveButton(page, 'English')).toBeVisible();
});

test('one path is saved alone; with a newer release on the server each page and its scripts stay of one version', async ({
  page,
  site,
}) => {
  await open(page, 'en/#offline');
  await page.getByText('Save one path only').last().click();
  await page
    .getByRole('button', { name: /^Make available offline, [\d.]+ [kM]B English: Parliamentarian path$/ })
    .click();
  await expect(page.getByText(/^Saved \d+ \w+ \d{4}, [\d.]+ [kM]B: Parliamentarian path$/)).toBeVisible({
    timeout: 30_000,
  });
  await expect(page.getByRole('heading', { name: 'Part of the course is on this device' })).toBeVisible();

  await site.start('next');
  const failed: string[] = [];
  page.on('response', (response) => response.status() >= 400 && failed.push(response.url()));
  // Saved: from the old release, and it works.
  await open(page, 'en/modules/printers/ink/');
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state))
    .toBe('installed');
  await expect(foot(page)).not.toContainText('2026.12');
  const old = questionOf(readQuiz('printers'), 'c4-l1-c1');
  await check(page, old);
  await giveName(page, 'Amina Diallo');
  await expect(around(page, old).getByRole('status')).toContainText('Correct');
  // Not saved: from the new release, and it works.
  await open(page, 'en/modules/bridges/upkeep/');
  await expect(foot(page)).toContainText('2026.12');
  const fresh = questionOf(readQuiz('bridges'), 'c8-l1-c1');
  await check(page, fresh);
  await expect(around(page, fresh).getByRole('status')).toContainText('Correct');
  expect(failed).toEqual([]);

  // The update of the path says what it changes and fetches no page of another path.
  await open(page, 'en/#offline');
  await expect(page.getByText(/^New or changed: \d+ pages, among them \d+ lessons?\.$/)).toBeVisible();
  const fetched = fetches(page);
  await row(page, 'Update now').click();
  await expect(foot(page)).toContainText('2026.12', { timeout: 30_000 });
  await expect(page.getByText(/^Saved .*: Parliamentarian path$/)).toBeVisible();
  expect(fetched.filter((path) => path.includes('/modules/bridges/') || path.includes('/paths/executive/'))).toEqual(
    [],
  );
  expect(fetched.filter((path) => path.startsWith('/_astro/')).length).toBeLessThan(10);

  // Without a network the path opens, and what is not saved says so.
  await site.stop();
  await open(page, 'en/modules/printers/ink/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a private window that refuses caches is told so, and can be read and learned in', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('The operation is insecure.', 'SecurityError'));
    for (const verb of ['keys', 'open', 'match', 'has', 'delete'] as const) CacheStorage.prototype[verb] = refuse;
  });
  await open(page, 'en/#offline');
  await expect(page.getByText('This browser does not let the course be saved. Leave a private window')).toBeVisible();
  await expect(page.getByRole('button', { name: /Make available offline/ })).toHaveCount(0);
  await expect(ready(page)).toBeHidden();
  const question = questionOf(readQuiz('bridges'), 'c8-l1-c1');
  await openAs(page, 'Ada', 'en/modules/bridges/upkeep/');
  await check(page, question);
  await expect(around(page, question).getByRole('status')).toContainText('Correct');
});

test('who can install the course is offered it, and on an iPhone is told how and why before starting', async ({
  page,
  browser,
  contextOptions,
  site,
  watch,
}) => {
  await open(page, 'en/');
  await page.evaluate(() => {
    const offer = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
      prompt: async () => {},
      userChoice: Promise.resolve({ outcome: 'accepted' }),
    });
    dispatchEvent(offer);
  });
  await page.getByRole('heading', { name: 'Keep the course on this device' }).scrollIntoViewIfNeeded();
  await page.getByRole('button', { name: 'Install', exact: true }).click();
  await expect(page.getByText('Installed. From now on, open the course from the home screen')).toBeFocused();

  const userAgent = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 Safari/604.1';
  const context = await browser.newContext({ ...contextOptions, userAgent });
  watch(context);
  const phone = await context.newPage();
  await open(phone, `${site.url}en/#offline`);
  const advice = phone.getByRole('region', { name: 'On iPhone and iPad, install it before you start' });
  await expect(advice).toContainText('Add to Home Screen');
  await expect(advice).toContainText('seven days');
  await expect(advice).toContainText('Restore or merge a back-up');
  await context.close();
  await expect(page.getByRole('region', { name: 'On iPhone and iPad, install it before you start' })).toHaveCount(0);
});
