import { open } from './support/learner.ts';
import { saveEnglish } from './support/packs.ts';
import { expect, test } from './support/test.ts';

const away = [/ERR_CONNECTION_REFUSED/, /ERR_CONNECTION_RESET/, /ERR_EMPTY_RESPONSE/, /status of 503/];

test.describe('with the server gone', () => {
  test.use({ allowed: [away, { scope: 'test' }] });

  test('a saved course is searched by a word with a slip, and a result leads to its passage and back', async ({
    page,
    site,
  }) => {
    await saveEnglish(page);
    await site.stop();
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Search' }).click();
    const field = page.getByRole('searchbox', { name: 'Search the course' });
    await field.fill('disposl');
    await expect(page.getByRole('status')).toHaveText(/^\d+ passages? found\.$/);
    const first = page.getByRole('main').getByRole('listitem').first();
    await expect(first.locator('mark').first()).toHaveText(/disposal/i);

    await field.fill('nothing like this zzzzz');
    await field.fill('zzzzzzzz');
    await expect(page.getByRole('status')).toContainText('Nothing found.');

    await field.fill('two makers');
    await first.getByRole('link', { name: /Two makers, two offers/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Two makers, two offers' })).toBeVisible();
    await page.goBack();
    await expect(field).toHaveValue('two makers');
    await expect(first.getByRole('link', { name: /Two makers, two offers/ })).toBeVisible();
  });
});

test.describe('when the line breaks', () => {
  test.use({ allowed: [[/ERR_FAILED/], { scope: 'test' }] });

  test('a search that cannot be loaded says so, and works on another try', async ({ page }) => {
    await page.route('**/search.*.js', (route) => route.abort());
    await page.goto('en/search/?q=desk');
    await expect(page.getByRole('alert')).toContainText('The search could not be loaded.');
    await page.unroute('**/search.*.js');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('status')).toHaveText(/passages? found/);
  });
});

test('Arabic is searched without its vowel signs', async ({ page }) => {
  await open(page, 'ar/');
  const title = ((await page.locator('.resume-t').textContent()) ?? '').trim();
  await open(page, 'ar/search/');
  await page.getByRole('searchbox').fill(title.normalize('NFD').replaceAll(/\p{Mn}/gu, ''));
  await expect(page.getByRole('main').getByRole('listitem').first().getByRole('link')).toContainText(title);
});
