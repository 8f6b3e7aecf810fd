import { readFileSync } from 'node:fs';
import { barriers } from './support/barriers.ts';
import { open, openAs } from './support/learner.ts';
import { print } from './support/pdf.ts';
import { expect, test } from './support/test.ts';

test('two respondents answer, their answers are compared, printed and taken to another device', async ({
  page,
  otherDevice,
}) => {
  await openAs(page, 'Ada', 'en/tools/maturity/');
  const verdict = page.getByRole('heading', { level: 2 }).first();
  await expect(verdict).toHaveText('“Data and results” and “People and skills” are lowest: start there.');

  // The buyers see no list of contracts at all: a foundation below 1 comes before everything else.
  await page.getByLabel('Who answers').fill('Buyers');
  const contracts = page.getByRole('group', { name: 'For every contract we know supplier' });
  await contracts.getByRole('radio', { name: '1 Started' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(contracts.getByRole('radio', { name: '0 Absent' })).toBeChecked();
  await expect(verdict).toHaveText('Fundamentals first: “Data and results”.');
  await expect(page.getByRole('region', { name: 'Next steps' }).getByRole('listitem').first()).toContainText(
    'Start one list of all contracts',
  );
  await page.getByRole('group', { name: 'A written policy says' }).getByRole('radio', { name: '0 Absent' }).check();
  await contracts.getByLabel('Evidence').fill('None was shown to us');

  await page.getByLabel('Name of this case').fill('Buyers, March');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved on this device.')).toBeVisible();
  expect(await barriers(page)).toEqual([]);
  await page.reload();
  await expect(page.getByLabel('Who answers')).toHaveValue('Buyers');
  await expect(contracts.getByLabel('Evidence')).toHaveValue('None was shown to us');

  const paper = await print(page, 'A4');
  expect(paper.pages.length).toBeLessThanOrEqual(2);
  const text = paper.pages.join(' ').replace(/\s+/g, ' ');
  for (const words of ['Buyers, March', 'Fundamentals first', 'Next steps', '0 Absent', 'None was shown to us']) {
    expect(text).toContain(words);
  }
  expect(text).not.toContain('Not answered');

  await page.getByRole('button', { name: 'Compare with the example' }).click();
  const comparison = page.getByRole('region', { name: 'Two cases side by side' });
  await expect(comparison.getByRole('heading', { name: 'Furthest apart on Policy and commitment' })).toBeVisible();
  await expect(comparison.getByRole('row', { name: 'Policy and commitment' })).toContainText('+1.0');
  await expect(comparison.getByRole('region', { name: 'Two levels apart or more' }).getByRole('listitem')).toHaveText(
    'A written policy says what sustainable procurement is for here and which effects come first.Buyers, March: Absent. Worked example: Applied.',
  );
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Close the comparison' }).click();

  const table = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a table (CSV)' }).click();
  const csv = readFileSync(await (await table).path(), 'utf8');
  expect(csv).toContain('"data","Data and results",0.67');
  await open(otherDevice, 'en/tools/maturity/');
  const input = otherDevice.getByLabel('Open a file');
  await input.setInputFiles({ name: 'buyers.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await expect(otherDevice.getByLabel('Who answers')).toHaveValue('Buyers');
  await expect(otherDevice.getByRole('heading', { level: 2 }).first()).toHaveText(
    'Fundamentals first: “Data and results”.',
  );
  const wrong = csv.replace(/("law-1",[^\r\n]*?),2,/, '$1,7,');
  await input.setInputFiles({ name: 'wrong.csv', mimeType: 'text/csv', buffer: Buffer.from(wrong) });
  await expect(otherDevice.getByText('nothing was taken over')).toContainText('law-1');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the self-assessment is a form on paper with boxes to tick', async ({ page }) => {
    await page.goto('en/tools/maturity/');
    const form = page.getByRole('region', { name: 'The same form on paper' });
    await expect(form.getByRole('rowheader', { name: 'A written policy says' })).toBeVisible();
    await expect(form.getByRole('columnheader', { name: 'Evidence' })).toBeVisible();
  });
});
