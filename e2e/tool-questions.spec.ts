import { giveName, open, settled } from './support/learner.ts';
import { letters, print } from './support/pdf.ts';
import { expect, test } from './support/test.ts';

test('questions are built for an occasion, adapted, saved and printed as a briefing', async ({ page }) => {
  await open(page, 'en/tools/questions/');
  const result = page.getByRole('region', { name: 'Result' });
  const list = page.getByRole('region', { name: 'Questions', exact: true }).getByRole('listitem');
  await expect(result).toContainText('Food and school meals: 8 questions');
  await expect(list).toHaveCount(8);

  await page.getByLabel('Questions at most').selectOption('12');
  await expect(list).toHaveCount(12);
  await page.getByLabel('Occasion').selectOption({ label: 'Visit on site' });
  await expect(page.getByText('To workers, alone.')).toBeVisible();
  await page.getByRole('group', { name: 'Phases' }).getByLabel('Policy and law').check();
  await page.getByRole('group', { name: 'Themes' }).getByLabel('Trade').check();
  await expect(result).toContainText('Food and school meals: 1 question, with');
  await expect(result).toContainText('Only 1 question in the collection fits your choices.');

  await page.getByRole('group', { name: 'Phases' }).getByLabel('Policy and law').uncheck();
  await page.getByRole('group', { name: 'Themes' }).getByLabel('Trade').uncheck();
  await expect(list).toHaveCount(12);
  await list.first().getByRole('button', { name: /^Edit/ }).click();
  await page.getByRole('textbox', { name: /^Words of/ }).fill('Who eats what, and since when?');
  await page.getByRole('button', { name: 'Done' }).click();
  await list
    .nth(1)
    .getByRole('button', { name: /^Remove/ })
    .click();
  await expect(list).toHaveCount(11);
  await expect(list.nth(1).getByRole('button', { name: /^Remove/ })).toBeFocused();

  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await giveName(page, 'Ada');
  await expect(page.getByText('Saved on this device.')).toBeVisible();
  await page.reload();
  await settled(page);
  await expect(list).toHaveCount(11);
  await expect(list.first()).toContainText('Who eats what, and since when?');

  const paper = await print(page, 'A4');
  const text = letters(paper.pages.join(' '));
  expect(paper.pages.length).toBeLessThanOrEqual(2);
  for (const shown of ['Who eats what, and since when?', 'An evasive answer', 'never about a named bidder']) {
    expect(text).toContain(letters(shown));
  }
  for (const hidden of ['Nothing ticked stands for all', 'Add your own', 'Your cases']) {
    expect(text).not.toContain(letters(hidden));
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole collection of questions reads, by phase', async ({ page }) => {
    await page.goto('en/tools/questions/');
    await expect(page.getByRole('heading', { name: 'The whole collection' })).toBeVisible();
    await expect(
      page.getByText('What does this parliament itself buy, and does it keep the rules it makes?'),
    ).toBeVisible();
  });
});
