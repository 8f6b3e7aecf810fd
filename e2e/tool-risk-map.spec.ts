import { readFileSync } from 'node:fs';
import { barriers } from './support/barriers.ts';
import { open, openAs } from './support/learner.ts';
import { print } from './support/pdf.ts';
import { expect, test } from './support/test.ts';

test('a category that is rated finds its place on the map, is saved, compared, printed and taken to another device', async ({
  page,
  otherDevice,
}) => {
  await openAs(page, 'Ada', 'en/tools/risk-map/');
  const verdict = page.getByRole('heading', { level: 2 }).first();
  const ranking = page.getByRole('region', { name: 'The ranking' });
  await expect(verdict).toHaveText('Uniforms and Medical gloves come first: severity 5 × likelihood 4 = 20.');
  await expect(ranking.getByRole('row').nth(4)).toHaveText('4Road works1243MediumHigh12');

  // By the keyboard alone: the focus goes to the new category, which opens.
  await page.getByRole('button', { name: 'Add a category' }).press('Enter');
  const name = page.getByLabel('Category', { exact: true }).last();
  await expect(name).toBeFocused();
  await page.keyboard.type('Mined gravel');
  const missing = page.getByRole('region', { name: 'What we do not know yet' });
  await expect(missing.getByRole('listitem').first()).toContainText('Mined gravel');
  await expect(missing.getByRole('listitem').first()).toContainText('Not on the map yet; at worst, 25.');

  const people = page.getByRole('group', { name: 'Harm to people: Mined gravel' });
  await people.getByLabel('Scale').selectOption('5 – Life or basic rights');
  const likely = page.getByRole('group', { name: 'Likelihood: Mined gravel' });
  await likely.getByLabel('Country').selectOption('5 – None or conflict');
  await expect(verdict).toHaveText('Mined gravel comes first: severity 5 × likelihood 5 = 25.');
  await expect(
    page.getByRole('table', { name: 'Severity from 5 down' }).getByRole('cell', { name: 'Mined gravel' }),
  ).toHaveText('25Rank 1Mined gravel');

  // However much is spent on it, it keeps its place.
  const own = page.getByRole('group', { name: 'Your own position: Mined gravel' });
  await own.getByLabel('Spend').fill('2000.5');
  await own.getByLabel('Influence').selectOption('High – A main customer, or a long contract.');
  await expect(ranking.getByRole('row').nth(1)).toContainText('Mined gravel');
  await expect(ranking.getByRole('row').nth(2)).toContainText('Uniforms');

  await page.getByLabel('Name of this case').fill('Works 2027');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved on this device.')).toBeVisible();
  expect(await barriers(page)).toEqual([]);
  await page.reload();
  await expect(verdict).toHaveText('Mined gravel comes first: severity 5 × likelihood 5 = 25.');

  const paper = await print(page, 'A4');
  expect(paper.pages.length).toBeLessThanOrEqual(2);
  const text = paper.pages.join(' ').replace(/\s+/g, ' ');
  for (const words of ['Works 2027', 'Mined gravel', 'What to do', 'The ratings behind the map']) {
    expect(text).toContain(words);
  }
  expect(text).not.toContain('Add a category');

  await page.getByRole('button', { name: 'Compare with the example' }).click();
  const other = page.getByRole('article', { name: 'Worked example' });
  await expect(other).toContainText('Uniforms and Medical gloves come first');
  await expect(page.getByRole('article', { name: 'Works 2027' })).toContainText('Mined gravel comes first');
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Close the comparison' }).click();

  const files = await Promise.all(
    ['Save as a file', 'Save as a table (CSV)'].map(async (button) => {
      const saved = page.waitForEvent('download', (download) =>
        download.suggestedFilename().endsWith(button.includes('CSV') ? '.csv' : '.json'),
      );
      await page.getByRole('button', { name: button }).click();
      return (await saved).path();
    }),
  );
  const names = ['works.json', 'works.csv'];
  expect(readFileSync(files[1] ?? '', 'utf8')).toContain('"Mined gravel",5,,,,,5,,,,,2000.5,"High","","",5,5,25,1');
  for (const [index, file] of files.entries()) {
    await open(otherDevice, 'en/tools/risk-map/');
    await otherDevice.getByRole('button', { name: 'Start empty' }).click();
    await expect(otherDevice.getByRole('heading', { level: 2 }).first()).toHaveText(
      'Rate a category for severity and likelihood, and it will stand on the map.',
    );
    const buffer = readFileSync(file);
    const input = otherDevice.getByLabel('Open a file');
    await input.setInputFiles({ name: names[index] ?? '', mimeType: 'text/plain', buffer });
    await expect(otherDevice.getByRole('heading', { level: 2 }).first()).toHaveText(
      'Mined gravel comes first: severity 5 × likelihood 5 = 25.',
    );
    // A rating that no scale has: refused whole, with the place.
    const wrong = buffer
      .toString('utf8')
      .replace(index === 0 ? '"scale": 5' : '"Mined gravel",5', index === 0 ? '"scale": 9' : '"Mined gravel",9');
    await input.setInputFiles({ name: names[index] ?? '', mimeType: 'text/plain', buffer: Buffer.from(wrong) });
    await expect(otherDevice.getByText('nothing was taken over')).toContainText('ratings › scale');
  }
});

test('a category that is removed leaves the focus on its neighbour', async ({ page }) => {
  await open(page, 'en/tools/risk-map/');
  const paper = page.locator('summary').filter({ hasText: 'Paper' });
  await paper.press('Enter');
  await page.getByRole('button', { name: 'Remove Paper' }).press('Enter');
  await expect(page.locator('summary').filter({ hasText: 'Cleaning' })).toBeFocused();
  await expect(page.getByText('Paper was removed.')).toBeAttached();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the risk map is a form on paper with its scales', async ({ page }) => {
    await page.goto('en/tools/risk-map/');
    const form = page.getByRole('region', { name: 'The same form on paper' });
    await expect(form.getByRole('rowheader', { name: 'Subcontracting' })).toBeVisible();
    await expect(form).toContainText('5 – Life or basic rights');
  });
});
