import { withoutDatabase } from './support/late-database.ts';
import { giveName, open, openAs, whoIsLearning } from './support/learner.ts';
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

test('what was typed while the database was still on its way is kept, though the page is left', async ({ page }) => {
  await openAs(page, 'Ada', 'en/modules/desks/');
  const plan = page.getByRole('textbox', { name: 'What will you mend first?' });
  await withoutDatabase(page, async () => {
    await open(page, 'en/modules/desks/activity/');
    await plan.fill('The door');
    await page.getByRole('link', { name: 'Back to the module' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Desks for a school');
  });
  await open(page, 'en/modules/desks/activity/');
  await expect(plan).toHaveValue('The door');
});

test('what is typed belongs to whoever typed it, though another window hands the device on in the same second', async ({
  page,
  context,
}) => {
  await openAs(page, 'Grace', 'en/progress/');
  await openAs(page, 'Ada', 'en/modules/desks/activity/');
  const other = await context.newPage();
  await open(other, 'en/about/');
  const offer = async (from: string) => {
    await whoIsLearning(other, from).click();
    await other.getByRole('button', { name: 'Switch learner' }).click();
  };
  const choose = (to: string) =>
    other.getByRole('group', { name: 'Switch learner' }).getByRole('button', { name: to }).click();

  await offer('Ada');
  const plan = page.getByRole('textbox', { name: 'What will you mend first?' });
  await plan.pressSequentially('The door');
  await choose('Grace');
  await expect(whoIsLearning(page, 'Grace')).toBeVisible();
  await expect(plan).toHaveValue('');

  await offer('Grace');
  await choose('Ada');
  await expect(plan).toHaveValue('The door');
});
