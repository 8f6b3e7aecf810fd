import { readFileSync } from 'node:fs';
import { giveName, open, settled } from './support/learner.ts';
import { letters, print } from './support/pdf.ts';
import { expect, test } from './support/test.ts';

test('clauses are picked for a contract, adapted, saved, taken to a spreadsheet and printed', async ({ page }) => {
  await open(page, 'en/tools/clauses/');
  // The whole collection stands further down on the page, for those without script.
  const tool = page.locator('.tool');
  const result = page.getByRole('region', { name: 'Result' });
  await expect(result).toContainText('Cleaning services, high risk');
  await expect(tool.getByText('“Monitoring with workers” costs a small firm more')).toBeVisible();

  await page.getByLabel('Size of the contract').selectOption('large');
  await page.getByLabel('Who is likely to bid').selectOption({ label: 'Mostly large firms' });
  await expect(tool.getByText('costs a small firm more')).toHaveCount(0);
  await page.getByLabel('Rules that apply').selectOption({ label: 'EU or EEA' });
  await expect(tool.getByText('What has your national law added to the Directive?')).toBeVisible();
  await page.getByLabel('Day of signature').fill('2027-01-31');
  await expect(tool.getByText('28 February 2027, then every 3 months')).toBeVisible();

  await page.getByRole('button', { name: 'Edit “Law and labour”' }).click();
  const words = page.getByRole('textbox', { name: 'Words of “Law and labour”' });
  await expect(words).toBeFocused();
  await words.fill('Workers get the wage of the district agreement of 2027.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Edit “Law and labour”' })).toBeFocused();
  await page.getByRole('button', { name: 'Move “Law and labour” down' }).press('Enter');
  await expect(tool.getByText('Law and labour is now 2 of')).toBeAttached();
  await expect(page.getByRole('button', { name: 'Move “Law and labour” down' })).toBeFocused();

  await page.getByRole('button', { name: 'Remove “A ladder for breaches”' }).click();
  await expect(page.getByRole('button', { name: 'Edit “A ladder for breaches”' })).toBeHidden();
  await expect(tool.getByText('1 text was removed.')).toBeVisible();
  await page.getByLabel('Where it belongs').selectOption({ label: 'Contract performance conditions' });
  await page.getByRole('button', { name: 'Add your own' }).click();
  await page
    .getByRole('textbox', { name: 'Words of “your own text 1”' })
    .fill('The contractor speaks the language of the ward.');
  await page.getByRole('button', { name: 'Done' }).click();

  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await giveName(page, 'Ada');
  await expect(tool.getByText('Saved on this device.')).toBeVisible();
  await page.reload();
  await settled(page);
  await expect(tool.getByText('Workers get the wage of the district agreement of 2027.')).toBeVisible();
  await expect(page.getByLabel('Size of the contract')).toHaveValue('large');

  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a table (CSV)' }).click();
  const table = readFileSync(await (await coming).path(), 'utf8');
  expect(table).toContain('Workers get the wage of the district agreement of 2027.');
  expect(table).toContain('The contractor speaks the language of the ward.');
  expect(table).not.toContain('c-breach');

  const paper = await print(page, 'A4');
  const text = letters(paper.pages.join(' '));
  expect(paper.pages.length).toBeLessThanOrEqual(2);
  for (const shown of ['Workers get the wage', 'speaks the language of the ward', 'Check against national law']) {
    expect(text).toContain(letters(shown));
  }
  for (const hidden of ['Add your own', 'Put back', 'What is bought', 'Your cases']) {
    expect(text).not.toContain(letters(hidden));
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole collection of clauses reads, with proof and the ladder for breaches', async ({ page }) => {
    await page.goto('en/tools/clauses/');
    await expect(page.getByRole('heading', { name: 'The whole collection' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Due diligence in six steps' })).toBeVisible();
    await expect(page.getByText('with a chain of custody from the forest to the product')).toBeVisible();
  });
});
