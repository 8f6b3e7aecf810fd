import { open, openAs } from './support/learner.ts';
import { around, fieldset, questionOf, readQuiz } from './support/questions.ts';
import { expect, test } from './support/test.ts';

test('an option chosen and checked before the script has come is the answer that is checked', async ({ page }) => {
  const question = questionOf(readQuiz('desks'), 'c1-l1-c1');
  await openAs(page, 'Ada', 'en/');
  let come = () => {};
  const arrival = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route(/\/_astro\/question\.[^/]*\.js$/, async (route) => {
    await arrival;
    await route.continue();
  });
  await page.goto('en/modules/desks/need/');
  // Touching the question asks for its script, and the button is pressed while that is on its way.
  const asked = page.waitForRequest(/\/_astro\/question\.[^/]*\.js$/);
  await fieldset(page, question).getByRole('radio', { name: 'The need' }).check();
  await asked;
  await around(page, question).getByRole('button', { name: 'Check answer' }).click();
  come();
  await expect(around(page, question).getByRole('status')).toContainText('Correct, 1 of 1 point');
});

test('a lesson completed before its script has come is completed', async ({ page, site }) => {
  let come = () => {};
  const arrival = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route(/\/_astro\/CompleteForm\.[^/]*\.js$/, async (route) => {
    await arrival;
    await route.continue().catch(() => {});
  });
  await openAs(page, 'Ada', 'en/');
  await page.goto('en/modules/lamps/light/');
  await page.getByRole('button', { name: 'Complete and continue' }).click();
  await page.waitForURL((url) => !url.pathname.endsWith('/light/'));
  await expect(page).toHaveURL((url) => url.origin === new URL(site.url).origin && url.search === '');
  come();
  await open(page, 'en/modules/lamps/light/');
  await expect(page.getByText('Completed', { exact: true })).toBeVisible();
});
