import { readFileSync } from 'node:fs';
import { cellsOf, rowOf } from '../src/features/tools/frame/book/book.test-data.ts';
import { giveName, open } from './support/learner.ts';
import { paste } from './support/paste.ts';
import { print } from './support/pdf.ts';
import { expect, test } from './support/test.ts';

test.use({ acceptDownloads: true });

test('an evaluator sees what a formula rewards, asks a low bidder, and takes the award away in writing', async ({
  page,
}) => {
  await open(page, 'en/tools/bid-evaluation/');
  const result = page.getByRole('region', { name: 'The result in a sentence' });
  await expect(result).toContainText('GreenWeave is first');
  await expect(result).toContainText('The price of QuickSew asks for an explanation first.');
  await expect(page.getByText('It lacks 0.65 to what lawful work and materials cost.')).toBeVisible();

  await page.getByRole('checkbox', { name: 'Left out, QuickSew' }).check();
  const scores = page.getByRole('region', { name: 'Scores', exact: true });
  for (const score of ['71.25', '87.93', '94.00']) await expect(scores).toContainText(score);

  // The weight alone decides, by keyboard.
  const weight = page.getByRole('slider', { name: /Weight of price/ });
  await weight.focus();
  await page.keyboard.press('Home');
  await expect(page.getByRole('textbox', { name: 'Weight of price, %' })).toHaveValue('0');
  await expect(weight).toBeFocused();

  await page.getByLabel('Formula', { exact: true }).selectOption({ label: 'Straight line between fixed prices' });
  await page.getByRole('textbox', { name: 'No points at or above' }).fill('10');
  await expect(result).toContainText('Say at which price the points are full');
  await page.getByRole('textbox', { name: 'No points at or above' }).fill('40');
  await expect(result).toContainText('is first');

  await page.getByRole('textbox', { name: 'Name of this case' }).fill('Uniforms');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await giveName(page, 'Ada');
  await expect(page.getByText('Saved on this device.')).toBeVisible();
  await page.getByRole('button', { name: 'Duplicate' }).click();
  await expect(page.getByRole('textbox', { name: 'Name of this case' })).toHaveValue('Uniforms 2');
  await page.getByRole('button', { name: 'Compare with Uniforms', exact: true }).click();
  await expect(page.getByRole('article', { name: 'Uniforms', exact: true })).toContainText('is first');
  await page.getByRole('button', { name: 'Close the comparison' }).click();

  const award = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as text' }).click();
  expect(readFileSync(await (await award).path(), 'utf8')).toContain('The award goes to');

  const workbook = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a spreadsheet with formulas (XLSX)' }).click();
  const [inputs, sheet] = cellsOf(readFileSync(await (await workbook).path()));
  expect(
    rowOf(inputs, 'QuickSew')
      .slice(0, 4)
      .map(({ value }) => value),
  ).toEqual([19.5, 0, 1, 50]);
  const row = scores.getByRole('row', { name: 'CoopSew' });
  const [, , , , , , total, rank] = [null, ...rowOf(sheet, 'CoopSew')];
  await expect(row).toContainText(Number(total?.value).toFixed(2));
  await expect(row.getByRole('cell').first()).toHaveText(`${rank?.value}`);
  expect(total?.formula).toContain('ROUND(');
  // One that is left out has no score.
  expect(rowOf(sheet, 'QuickSew').at(-1)?.value).toBe('');

  const table = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a table (CSV)' }).click();
  const csv = test.info().outputPath('Uniforms from a spreadsheet.csv');
  await (await table).saveAs(csv);
  await page.getByLabel('Open a file').setInputFiles(csv);
  await expect(page.getByRole('textbox', { name: 'Name of this case' })).toHaveValue('Uniforms from a spreadsheet');
  await expect(page.getByRole('textbox', { name: 'No points at or above' })).toHaveValue('40');
});

test('the evaluation prints on two pages and fills a projector', async ({ page }) => {
  await open(page, 'en/tools/bid-evaluation/');
  await expect(page.getByRole('heading', { name: 'The award in writing' })).toBeVisible();
  const paper = await print(page, 'A4');
  expect(paper.pages.length).toBeLessThanOrEqual(2);
  expect(paper.pages.join(' ')).toContain('GreenWeave is first');
  await page.getByRole('button', { name: 'Projector layout' }).click();
  await expect(page.locator('.projector')).toHaveAttribute('data-theme', 'light');
});

test('a table of bids is pasted from a spreadsheet, and can be turned', async ({ page }) => {
  await open(page, 'en/tools/bid-evaluation/');
  const name = (n: number) => page.getByRole('textbox', { name: `Name of bid ${n}` });
  await paste(name(1), 'Loom\t20,5\t60\nSpindle\t19\t90\n');
  const preview = page.getByRole('dialog', { name: '6 cells were pasted' });
  await preview.getByRole('button', { name: 'Fill in 6 fields' }).click();
  await expect(name(1)).toBeFocused();
  await expect(name(2)).toHaveValue('Spindle');
  await expect(page.getByRole('textbox', { name: 'Price or life-cycle cost, Loom' })).toHaveValue('20.5');
  await expect(page.getByRole('textbox', { name: 'Quality, Spindle' })).toHaveValue('90');
  await expect(page.getByRole('region', { name: 'The result in a sentence' })).toContainText('Spindle is first');

  // Copied as a row what stands here in a column.
  const price = page.getByRole('textbox', { name: 'Price or life-cycle cost, Loom' });
  await paste(price, '21\t22\t23\t24\t25');
  const row = page.getByRole('dialog', { name: '5 cells were pasted' });
  await row.getByRole('button', { name: 'Swap rows and columns' }).click();
  await expect(row).toContainText('1 cell finds no field here: 25.');
  await row.getByRole('button', { name: 'Fill in 4 fields' }).click();
  await expect(page.getByRole('textbox', { name: 'Price or life-cycle cost, QuickSew' })).toHaveValue('24');
});
