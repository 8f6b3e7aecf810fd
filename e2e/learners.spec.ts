import type { Page } from '@playwright/test';
import { barriers } from './support/barriers.ts';
import { giveName, open, openAs, whoIsLearning } from './support/learner.ts';
import { expect, test } from './support/test.ts';

const lesson = 'en/modules/lamps/light/';
const list = (page: Page) => page.getByRole('region', { name: 'Learners on this device' });

test('a learner is renamed, and keeps everything', async ({ page }) => {
  await openAs(page, 'Ada', 'en/progress/');
  await openAs(page, 'Grace', 'en/progress/');
  await list(page).getByRole('button', { name: 'Rename: Ada' }).click();
  await list(page).getByLabel('New name').fill('Ada Lovelace');
  await list(page).getByRole('button', { name: 'Save the name' }).click();
  await expect(list(page).getByText('The name is now Ada Lovelace.')).toBeVisible();
  await expect(list(page).getByRole('button', { name: 'Rename: Ada Lovelace' })).toBeFocused();
  await expect(whoIsLearning(page, 'Grace')).toBeVisible();
  await list(page).getByRole('button', { name: 'Switch: Ada Lovelace' }).click();
  await expect(whoIsLearning(page, 'Ada Lovelace')).toBeVisible();
});

test('a learner is removed only when the name is typed, after a back-up, and nobody else loses anything', async ({
  page,
}) => {
  await openAs(page, 'Ada', lesson);
  await page.getByRole('button', { name: 'Complete and continue' }).click();
  await page.waitForURL(/\/printers\//);
  await openAs(page, 'Grace', 'en/progress/');
  await list(page).getByRole('button', { name: 'Remove: Grace' }).click();
  const form = page.getByRole('form', { name: 'Remove Grace from this device?' });
  await expect(form.getByRole('heading')).toBeFocused();
  expect(await barriers(page)).toEqual([]);

  const download = page.waitForEvent('download');
  await form.getByRole('button', { name: 'Save a back-up first' }).click();
  expect((await download).suggestedFilename()).toMatch(/^spp-progress-Grace-/);
  await form.getByLabel('To confirm, type the name: Grace').fill('Ada');
  await form.getByRole('button', { name: 'Remove from this device' }).click();
  await expect(form.getByText('That is not the name. Type: Grace')).toBeVisible();
  await form.getByLabel('To confirm, type the name: Grace').fill('grace');
  await form.getByRole('button', { name: 'Remove from this device' }).click();
  await expect(list(page).getByText('Grace was removed from this device.')).toBeVisible();
  await expect(whoIsLearning(page, 'Ada')).toBeVisible();

  await page.reload();
  await expect(list(page).getByRole('button', { name: /Rename: / })).toHaveCount(1);
  await open(page, lesson);
  await expect(page.getByText('Completed', { exact: true })).toBeVisible();
});

test('two learners of one name are told apart wherever they are listed', async ({ page }) => {
  await openAs(page, 'Ada', 'en/progress/');
  await page.getByRole('main').getByRole('button', { name: 'Add learner' }).click();
  await giveName(page, 'Ada', 'Executive briefing');
  await expect(list(page).getByRole('listitem')).toHaveCount(2);
  await openAs(page, 'Grace', 'en/progress/');
  const [first, second] = [/Ada \(Not decided yet, .*20\d\d/, /Ada \(Executive briefing, .*20\d\d/];
  await expect(list(page).getByRole('button', { name: second })).toHaveCount(3);
  await expect(list(page).getByRole('button', { name: 'Switch: Grace' })).toHaveCount(0);

  await whoIsLearning(page, 'Grace').click();
  await page.getByRole('button', { name: 'Switch learner' }).click();
  const menu = page.getByRole('group', { name: 'Switch learner' });
  await expect(menu.getByRole('button', { name: first })).toBeVisible();
  await menu.getByRole('button', { name: second }).click();
  await expect(list(page).getByRole('listitem').filter({ hasText: 'You' })).toContainText('Executive briefing');
});

test('a laptop that asks who is learning asks once in each session, also in a lesson', async ({ page, context }) => {
  await openAs(page, 'Ada', 'en/progress/');
  await openAs(page, 'Grace', 'en/progress/');
  await page.getByLabel('Ask who is learning at each start').check();
  await expect(page.locator('.ask-setting')).toHaveAttribute('aria-busy', 'false');
  await open(page, lesson);
  await expect(whoIsLearning(page, 'Grace')).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);

  // A tab of its own knows nothing of the session of the other, as after a restart.
  const next = await context.newPage();
  await open(next, lesson);
  const dialog = next.getByRole('dialog', { name: 'Who is learning?' });
  await expect(dialog).toBeVisible();
  expect(await barriers(next)).toEqual([]);
  await next.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await open(next, lesson);
  await dialog.getByRole('button', { name: 'Ada' }).click();
  await expect(dialog).toBeHidden();
  await expect(whoIsLearning(next, 'Ada')).toBeVisible();
  await open(next, 'en/');
  await expect(whoIsLearning(next, 'Ada')).toBeVisible();
  await expect(dialog).toHaveCount(0);

  const third = await context.newPage();
  await open(third, 'en/');
  await third.getByRole('dialog').getByRole('button', { name: 'Add learner' }).click();
  await giveName(third, 'Edith');
  await expect(third.getByRole('dialog')).toHaveCount(0);
});

test.describe('on the smallest phone', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('one sees who is learning, the menu stands inside the screen, and a translated page shows no other name', async ({
    page,
  }) => {
    await openAs(page, 'Ada', lesson);
    const name = whoIsLearning(page, 'Ada').getByText('Ada', { exact: true });
    expect((await name.boundingBox())?.width).toBeGreaterThan(10);
    await whoIsLearning(page, 'Ada').click();
    const menu = page.locator('.who-pop');
    for (const part of ['menu', 'form']) {
      const { x = -1, width = 999 } = (await menu.boundingBox()) ?? {};
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(320);
      if (part === 'menu') await menu.getByRole('button', { name: 'Add learner' }).click();
    }
    // What a browser does that translates the page: an element stands in the place of each text.
    await page.getByRole('banner').evaluate((banner) => {
      const walker = document.createTreeWalker(banner, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts) {
        if (text.parentElement?.closest('[translate="no"], .who-pop')) continue;
        const font = document.createElement('font' as string);
        font.textContent = text.data;
        text.replaceWith(font);
      }
    });
    await giveName(page, 'Grace');
    await expect(page.getByRole('banner')).not.toContainText('Ada');
  });
});
