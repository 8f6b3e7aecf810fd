import { openAs } from './support/learner.ts';
import { around, fieldset, questionOf, readQuiz } from './support/questions.ts';
import { expect, test } from './support/test.ts';

test('an option chosen before the script has come is the answer that is checked', async ({ page }) => {
  const question = questionOf(readQuiz('desks'), 'c1-l1-c1');
  await openAs(page, 'Ada', 'en/');
  let come = () => {};
  const arrival = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route(/\/_astro\/Check\.[^/]*\.js$/, async (route) => {
    await arrival;
    await route.continue();
  });
  const asked = page.waitForRequest(/\/_astro\/Check\.[^/]*\.js$/);
  await page.goto('en/modules/desks/need/');
  const option = fieldset(page, question).getByRole('radio', { name: 'The need' });
  await option.check();
  await asked;
  come();
  await expect(page.locator('astro-island:not([ssr])').filter({ has: option })).toHaveCount(1);
  await around(page, question).getByRole('button', { name: 'Check answer' }).click();
  await expect(around(page, question).getByRole('status')).toContainText('Correct, 1 of 1 point');
});
