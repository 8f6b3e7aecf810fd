import type { Page } from '@playwright/test';
import { open, openAs } from './support/learner.ts';
import { around, fieldset, questionOf, readQuiz } from './support/questions.ts';
import { expect, test } from './support/test.ts';

/** Everything the page has asked for since this was called. */
function asked(page: Page): string[] {
  const addresses: string[] = [];
  page.on('request', (request) => addresses.push(new URL(request.url()).pathname));
  return addresses;
}

test('somebody who only reads a lesson loads one small script, and neither the database nor a framework', async ({
  page,
}) => {
  const addresses = asked(page);
  await page.goto('en/modules/paper/reams/');
  await page.getByRole('heading', { name: 'Key points' }).scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  const scripts = addresses.filter((address) => address.endsWith('.js'));
  expect(scripts.filter((address) => !/\/_astro\/(page|Layout)\b/.test(address))).toEqual([]);
});

test('a figure typed into a question nobody has touched before is checked at once; who it is is asked afterwards', async ({
  page,
}) => {
  const question = questionOf(readQuiz('paper'), 'c2-l1-c1');
  await open(page, 'en/modules/paper/reams/');
  await fieldset(page, question).getByRole('textbox').pressSequentially('980');
  await around(page, question).getByRole('button', { name: 'Check answer' }).click();
  await expect(around(page, question).getByRole('status')).toContainText('Correct');
  // The verdict is what was asked for: the question for a name takes nothing from it, and is the next stop.
  await expect(around(page, question).getByRole('button', { name: 'Try again' })).toBeFocused();
  const form = around(page, question).getByRole('form', { name: 'Who is learning?' });
  await expect(form.getByLabel('Your path')).toHaveValue('');
  await page.keyboard.press('Tab');
  await expect(form.getByLabel('Your name')).toBeFocused();
  await page.getByRole('button', { name: 'Skip for now' }).click();
  await expect(form).toBeHidden();
  await expect(around(page, question).getByRole('button', { name: 'Try again' })).toBeFocused();
  await expect(fieldset(page, question).getByRole('textbox')).toHaveValue('980');
});

test('the first press of a button counts: "Complete and continue" asks who it is, and goes on', async ({ page }) => {
  await open(page, 'en/modules/lamps/light/');
  await page.getByRole('button', { name: 'Complete and continue' }).click();
  await expect(page.getByLabel('Your name')).toBeFocused();
  await page.getByLabel('Your name').fill('Ada');
  await page.getByRole('button', { name: 'Save and go on' }).click();
  await page.waitForURL(/\/printers\//);
  await page.goBack();
  await expect(page.getByText('Completed', { exact: true })).toBeVisible();
});

test('a lesson that is done says so without the database, and leads on', async ({ page }) => {
  await openAs(page, 'Ada', 'en/modules/lamps/light/');
  await page.getByRole('button', { name: 'Complete and continue' }).click();
  await page.waitForURL(/\/printers\//);
  await open(page, 'en/modules/lamps/light/');
  await page.waitForLoadState('networkidle');
  const addresses = asked(page);
  await page.reload();
  await expect(page.getByText('Completed', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.waitForURL(/\/printers\//);
  const here = addresses.slice(
    0,
    addresses.findIndex((address) => address.includes('/printers/')),
  );
  expect(here.filter((address) => /\/_astro\/(db|base)\./.test(address))).toEqual([]);
});

test.describe('the published course', () => {
  test.use({ build: 'published' });

  test('a row that is taken at its handle wakes the question it belongs to', async ({ page }) => {
    await open(page, 'en/modules/standards-and-rules/the-map/');
    const question = page.locator('[data-island]').filter({ has: page.locator('.grip') });
    await question.locator('.grip').first().scrollIntoViewIfNeeded();
    await expect(question).not.toHaveAttribute('data-alive');
    await question.locator('.grip').first().hover();
    await page.mouse.down();
    await expect(question).toHaveAttribute('data-alive');
    await page.mouse.up();
  });
});
