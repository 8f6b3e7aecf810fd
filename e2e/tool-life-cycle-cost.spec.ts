import { readFileSync } from 'node:fs';
import { cellsOf, rowOf } from '../src/features/tools/frame/book/book.test-data.ts';
import { formatNumber } from '../src/site/words.ts';
import { giveName, open, settled } from './support/learner.ts';
import { paste } from './support/paste.ts';
import { print } from './support/pdf.ts';
import { expect, test } from './support/test.ts';

test.use({ acceptDownloads: true });

test('a buyer finds what owning costs, keeps the case, compares it, and takes it to another device', async ({
  page,
  otherDevice,
}) => {
  await open(page, 'en/tools/life-cycle-cost/');
  const result = page.getByRole('region', { name: 'The result in a sentence' });
  await expect(result).toContainText(
    'Bid A is cheapest to buy. Bid C is cheapest to own: 12\u202f575 less than Bid B.',
  );
  await expect(result).toContainText('by the end of year 4');

  // A figure that is none is refused at its field and stays to be mended.
  const rate = page.getByRole('textbox', { name: 'Discount rate, % a year' });
  await rate.fill('five');
  await expect(rate).toHaveAttribute('aria-invalid', 'true');
  await expect(rate).toHaveAccessibleDescription(/This is not a number/);
  await rate.fill('0');

  const years = page.getByRole('textbox', { name: 'Years of use', exact: true });
  await years.fill('1');
  await expect(result).toContainText('Bid A is cheapest to buy and cheapest to own');

  await page.getByRole('textbox', { name: 'Name of this case' }).fill('One year');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await giveName(page, 'Ada');
  await expect(page.getByText('Saved on this device.')).toBeVisible();

  // What is changed later is written by itself and is there after reloading.
  await page.getByRole('textbox', { name: 'Units', exact: true }).fill('80');
  await expect(page.getByText('Not saved yet.')).toBeVisible();
  await expect(page.getByText('Saved on this device.')).toBeVisible();
  await page.reload();
  await settled(page);
  await expect(page.getByRole('textbox', { name: 'Units', exact: true })).toHaveValue('80');

  await page.getByRole('button', { name: 'Duplicate' }).click();
  await expect(page.getByRole('textbox', { name: 'Name of this case' })).toHaveValue('One year 2');
  await years.fill('10');
  await expect(result).toContainText('Bid C is cheapest to own');
  await expect(page.getByText('Saved on this device.')).toBeVisible();

  await page.getByRole('button', { name: 'Compare with One year', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Two cases side by side' })).toBeFocused();
  await expect(page.getByRole('article', { name: 'One year', exact: true })).toContainText('cheapest to buy and');
  await expect(page.getByRole('article', { name: 'One year 2' })).toContainText('Bid C is cheapest to own');
  await page.getByRole('button', { name: 'Close the comparison' }).click();

  const table = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a table (CSV)' }).click();
  expect(readFileSync(await (await table).path(), 'utf8')).toContain(',1450,1120,860\r\n');

  // In the workbook every result is a formula, and stands there as on the screen.
  const workbook = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a spreadsheet with formulas (XLSX)' }).click();
  const [inputs, results] = cellsOf(readFileSync(await (await workbook).path()));
  const shown = await page.getByRole('row', { name: 'Whole cost' }).getByRole('cell').allTextContents();
  const whole = rowOf(results, 'Whole cost');
  expect(whole.map(({ value }) => formatNumber(Math.round(Number(value)), 'en'))).toEqual(shown);
  for (const { formula } of whole) expect(formula).toMatch(/^'\d Bid [ABC]'!/);
  expect(rowOf(inputs, 'Purchase price')).toEqual([{ value: 620 }, { value: 780 }, { value: 940 }]);

  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const saved = test.info().outputPath('case.json');
  await (await file).saveAs(saved);
  await open(otherDevice, 'en/tools/life-cycle-cost/');
  await otherDevice.getByLabel('Open a file').setInputFiles({
    name: 'holiday.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"kind":"holiday"}'),
  });
  await expect(otherDevice.getByText('This is not a case of this course')).toBeVisible();
  await otherDevice.getByLabel('Open a file').setInputFiles(saved);
  await expect(otherDevice.getByRole('textbox', { name: 'Name of this case' })).toHaveValue('One year 2');
  await expect(otherDevice.getByRole('textbox', { name: 'Units', exact: true })).toHaveValue('80');

  await page.getByRole('button', { name: 'Delete One year', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Delete One year', exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Delete One year', exact: true })).toBeVisible();
});

test('the case prints on two pages with its figures, and fills a projector with large type', async ({ page }) => {
  await open(page, 'en/tools/life-cycle-cost/');
  await expect(page.getByRole('heading', { name: 'How firm is the result?' })).toBeVisible();
  const paper = await print(page, 'A4');
  expect(paper.pages.length).toBeLessThanOrEqual(2);
  expect(paper.pages.join(' ')).toContain('Bid C is cheapest to own');

  // By keyboard alone.
  const layout = page.getByRole('button', { name: 'Projector layout' });
  await layout.focus();
  await page.keyboard.press('Enter');
  await expect(layout).toHaveAttribute('aria-pressed', 'true');
  await expect(layout).toBeFocused();
  const smallest = await page.locator('.projector').evaluate((stage) => {
    const texts = [...stage.querySelectorAll('p, li, td, th, label, b, h2, h3, button')].filter(
      (each) => each.getClientRects().length > 0,
    );
    const sizes = texts.map((each) => Number.parseFloat(getComputedStyle(each).fontSize));
    return Math.min(...sizes) / stage.getBoundingClientRect().width;
  });
  expect(smallest).toBeGreaterThanOrEqual(0.0189);
});

test('a row from a spreadsheet goes over the bids once it was seen what goes where, by keyboard', async ({ page }) => {
  await open(page, 'en/tools/life-cycle-cost/');
  const result = page.getByRole('region', { name: 'The result in a sentence' });
  const price = (bid: string) => page.getByRole('textbox', { name: `Purchase price, Bid ${bid}`, exact: true });
  const prices = async (...figures: string[]) => {
    for (const [index, figure] of figures.entries()) await expect(price('ABC'[index] as string)).toHaveValue(figure);
  };
  await paste(price('A'), '610\t1.125\tdear\t7\r\n');

  const preview = page.getByRole('dialog', { name: '4 cells were pasted' });
  await expect(preview).toBeVisible();
  await prices('620', '780', '940');
  await expect(preview.getByRole('row', { name: 'Purchase price, Bid A' })).toContainText('610');
  await expect(preview.getByRole('row', { name: 'Purchase price, Bid B' })).toContainText('Not decided yet');
  await expect(preview.getByRole('row', { name: 'Purchase price, Bid C' })).toContainText('This is not a number.');
  await expect(preview).toContainText('1 cell finds no field here: 7.');

  // What can be read in two ways has to be decided first.
  await preview.getByRole('button', { name: 'Fill in 1 field' }).press('Enter');
  await expect(preview.getByRole('radio', { name: '1\u202f125' })).toBeFocused();
  await page.keyboard.press('Space');
  await preview.getByRole('button', { name: 'Fill in 2 fields' }).press('Enter');
  await expect(preview).toBeHidden();
  await expect(price('A')).toBeFocused();
  await prices('610', '1\u202f125', '940');
  await expect(page.getByText('2 fields were filled in.')).toBeVisible();
  await expect(result).toContainText('Bid C is cheapest to own');

  await page.getByRole('button', { name: 'Take back the last change' }).click();
  await prices('620', '780', '940');

  // On a telephone the bids stand below each other: a column goes down them.
  await page.setViewportSize({ width: 390, height: 800 });
  await paste(price('A'), '700\n800\n900');
  await page.getByRole('button', { name: 'Fill in 3 fields' }).click();
  await prices('700', '800', '900');

  await paste(price('B'), '1\n2');
  await expect(page.getByRole('heading', { name: '2 cells were pasted' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(price('B')).toBeFocused();
  await prices('700', '800', '900');

  // Where fields are no table, a column is refused and not joined into one figure.
  const units = page.getByRole('textbox', { name: 'Units', exact: true });
  await paste(units, '12\n30');
  await expect(units).toHaveAccessibleDescription(/2 figures were pasted into one field/);
});
