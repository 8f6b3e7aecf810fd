import type { Page } from '@playwright/test';
import { completeLesson, openAs, settled, whoIsLearning } from './support/learner.ts';
import { rowsOf } from './support/storage.ts';
import { expect, test } from './support/test.ts';

/** Opens a page whose part of this name gets its script only once the log of the device has been read. */
async function openLate(page: Page, address: string, part: string): Promise<void> {
  let arrive = () => {};
  const late = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(`**/_astro/${part}.*.js`, async (route) => {
    await late;
    await route.continue();
  });
  await page.goto(address);
  await expect(whoIsLearning(page, 'Amina Diallo')).toBeVisible();
  arrive();
  await settled(page);
}

test.beforeEach(async ({ page }) => {
  await openAs(page, 'Amina Diallo', 'en/modules/desks/need/');
  await completeLesson(page);
  // That the next lesson was opened is noted when the page has time for it.
  await expect
    .poll(async () => (await rowsOf(page, 'events')).filter(({ type }) => type === 'lesson-opened').length)
    .toBe(2);
});

test('the start page leads on to the next lesson, however late its script comes', async ({ page, site }) => {
  await openLate(page, 'en/', 'journey');
  await expect(page.getByRole('link', { name: 'Two makers, two offers' })).toBeVisible();
  await page.getByRole('link', { name: 'Continue the lesson' }).click();
  await expect(page).toHaveURL(`${site.url}en/modules/desks/offers/`);
});

test('a module leads on to the next lesson, however late its script comes', async ({ page, site }) => {
  await openLate(page, 'en/modules/desks/', 'journey');
  await page.getByRole('link', { name: 'Continue the lesson' }).click();
  await expect(page).toHaveURL(`${site.url}en/modules/desks/offers/`);
});

test('a module marks the lesson that is done at once, however late the words for it come', async ({ page }) => {
  await page.route('**/_astro/tally.*.js', () => {});
  await page.goto('en/modules/desks/');
  const coins = page.locator('.ledger .coin');
  await expect(coins.first()).toHaveAttribute('data-s', 'done');
  await expect(coins.last()).toHaveAttribute('data-s', 'going');
});

test.describe('when the line is cut', () => {
  test.use({ allowed: [[/ERR_FAILED/], { scope: 'test' }] });

  test('a button that cannot answer yet says so, and answers when it is pressed again', async ({ page }) => {
    await page.route('**/_astro/LessonCheck.*.js', (route) => route.abort());
    await page.goto('en/modules/desks/offers/');
    const check = page.locator('section.check').first();
    await check.getByRole('button', { name: 'Check answer' }).click();
    const late = check.getByRole('alert');
    await expect(late).toHaveText(
      'This part of the page has not come over the line yet. Nothing is lost; once you are connected, press again.',
    );
    await page.unroute('**/_astro/LessonCheck.*.js');
    await check.getByRole('button', { name: 'Check answer' }).click();
    await expect(check.getByRole('status')).toContainText('Choose an answer first');
    await expect(late).toBeHidden();
  });
});

test.describe('when the course was published anew under an open page', () => {
  test.use({ allowed: [[/status of 404/], { scope: 'test' }] });

  /** What a host answers once it has another release. */
  const goesAway = (page: Page, part: string) =>
    page.route(`**/_astro/${part}.*.js`, (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '' }));

  test('a button whose script is gone says so, and what loads the page again is at hand', async ({ page }) => {
    await goesAway(page, 'LessonCheck');
    await page.goto('en/modules/desks/offers/');
    const check = page.locator('section.check').first();
    await check.getByRole('button', { name: 'Check answer' }).click();
    await expect(page.getByRole('alert')).toHaveText(/^The course was published anew while this page was open/);
    await expect(check.getByRole('alert')).toBeHidden();
    await page.unroute('**/_astro/LessonCheck.*.js');
    await page.getByRole('button', { name: 'Load the page again' }).click();
    await settled(page);
    await expect(page.getByRole('alert')).toBeHidden();
    await check.getByRole('button', { name: 'Check answer' }).click();
    await expect(check.getByRole('status')).toContainText('Choose an answer first');
  });

  test('a part that comes by itself, and data, say the same, and once', async ({ page }) => {
    await page.route('**/modules/desks/checks.*.js', (route) => route.fulfill({ status: 404, body: '' }));
    await goesAway(page, 'LessonCheck');
    await page.goto('ar/modules/desks/offers/');
    await page.locator('section.check button[type="submit"], section.check button').first().click();
    await expect(page.locator('[data-gone]')).toHaveCount(1);
    await expect(page.locator('[data-gone] button')).toBeVisible();
  });
});
