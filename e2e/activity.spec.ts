import { giveName, open, openAs } from './support/learner.ts';
import { expect, test } from './support/test.ts';

test('what is written in an activity is saved as one goes and is there after reloading', async ({ page }) => {
  await open(page, 'en/modules/desks/activity/');
  const place = page.getByRole('textbox', { name: 'Which storeroom is it?' });
  await place.fill('The one under the stairs');
  await place.press('Tab');
  await giveName(page, 'Ada');
  await expect(page.getByText('Saved on this device', { exact: true })).toBeVisible();

  await page.getByRole('textbox', { name: 'Thing, row 2' }).pressSequentially('A chair with three legs');
  await expect(page.getByText('Not saved yet')).toBeVisible();
  await expect(page.getByText('Saved on this device', { exact: true })).toBeVisible();

  await page.reload();
  await expect(place).toHaveValue('The one under the stairs');
  await expect(page.getByRole('textbox', { name: 'Thing, row 2' })).toHaveValue('A chair with three legs');
});

test('what was typed just before going to another page is kept', async ({ page }) => {
  await openAs(page, 'Ada', 'en/modules/desks/activity/');
  const plan = page.getByRole('textbox', { name: 'What will you mend first?' });
  await plan.fill('The door');
  await page.getByRole('link', { name: 'Back to the module' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Desks for a school');
  await open(page, 'en/modules/desks/activity/');
  await expect(plan).toHaveValue('The door');
});
