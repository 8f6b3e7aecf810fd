import { open, openAs } from './support/learner.ts';
import { saveEnglish } from './support/packs.ts';
import { away } from './support/site.ts';
import { expect, test } from './support/test.ts';

/** What is found in the modules, in the glossary and among the sources. */
const parts = /\/en\/(modules\/[\w-]+\/)?search\.\w+\.js$/;

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
    await expect(page.getByRole('status')).toContainText('Nothing found. Looked for “zzzzzzzz” in the lessons');

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
    await page.route(parts, (route) => route.abort());
    await page.goto('en/search/?q=desk');
    await expect(page.getByRole('alert')).toContainText('The search could not be loaded.');
    await page.unroute(parts);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('status')).toHaveText(/passages? found/);
  });
});

test.describe('when a module cannot be had', () => {
  test.use({ allowed: [[/ERR_FAILED/], { scope: 'test' }] });

  test('the others are searched, and the one that is not is named until it has come', async ({ page }) => {
    await page.route('**/modules/desks/search.*.js', (route) => route.abort());
    await page.goto('en/search/?q=cost');
    const missing = page.getByRole('alert');
    await expect(missing).toContainText('Not searched, because it is not on this device and could not be loaded: ');
    await expect(page.getByRole('status')).toHaveText(/passages? found\.$/);
    const before = await page.getByRole('status').textContent();
    await page.unroute('**/modules/desks/search.*.js');
    await missing.getByRole('button', { name: 'Try again' }).click();
    await expect(missing).toBeHidden();
    await expect(page.getByRole('status')).not.toHaveText(before ?? '');
    await expect(
      page
        .getByRole('main')
        .getByRole('link', { name: /Two makers, two offers/ })
        .first(),
    ).toBeVisible();
  });
});

test('who spares data searches the modules they opened, and the others when they say so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  const fetched: string[] = [];
  page.on('request', (request) => {
    const [, module] = /modules\/([^/]+)\/search\./.exec(request.url()) ?? [];
    if (module) fetched.push(module);
  });
  await openAs(page, 'Lin Zhao', 'en/modules/desks/need/');
  await expect.poll(() => page.evaluate(() => localStorage.getItem('fixture-academy:summary'))).toContain('c1-l1');
  await open(page, 'en/search/?q=need');
  const rest = page.getByRole('button', { name: /^Search (the )?\d* ?other/ });
  await expect(rest).toBeVisible();
  expect(fetched).toEqual(['desks']);
  await rest.click();
  await expect(rest).toBeHidden();
  expect(fetched.length).toBeGreaterThan(1);
});

test('Arabic is searched without its vowel signs', async ({ page }) => {
  await open(page, 'ar/');
  const title = ((await page.locator('.next-t').textContent()) ?? '').trim();
  await open(page, 'ar/search/');
  await page.getByRole('searchbox').fill(title.normalize('NFD').replaceAll(/\p{Mn}/gu, ''));
  await expect(page.getByRole('main').getByRole('listitem').first().getByRole('link')).toContainText(title);
});
