import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { barriers } from './support/barriers.ts';
import { open, openAs } from './support/learner.ts';
import { print } from './support/pdf.ts';
import { expect, test } from './support/test.ts';

const verdict = (page: Page) => page.getByRole('heading', { level: 2 }).first();
const gravelFirst = 'Mined gravel comes first: severity 5 × likelihood 5 = 25.';

/** Adds a category and rates one factor of its severity and one of its likelihood. */
async function addGravel(page: Page) {
  // By the keyboard alone: the focus goes to the new category, which opens.
  await page.getByRole('button', { name: 'Add a category' }).press('Enter');
  await expect(page.getByLabel('Category', { exact: true }).last()).toBeFocused();
  await page.keyboard.type('Mined gravel');
  const people = page.getByRole('group', { name: 'Harm to people: Mined gravel' });
  await people.getByLabel('Scale').selectOption('5 – Life or basic rights');
  const likely = page.getByRole('group', { name: 'Likelihood: Mined gravel' });
  await likely.getByLabel('Country').selectOption('5 – None or conflict');
  await expect(verdict(page)).toHaveText(gravelFirst);
}

test('a category that is rated finds its place whatever is spent on it, is saved and prints on two pages', async ({
  page,
}) => {
  await openAs(page, 'Ada', 'en/tools/risk-map/');
  const ranking = page.getByRole('table', { name: 'The ranking' });
  await expect(verdict(page)).toHaveText('Uniforms and Medical gloves come first: severity 5 × likelihood 4 = 20.');
  await expect(ranking.getByRole('row').nth(4)).toHaveText('4Road works1243MediumHigh12');

  await addGravel(page);
  const map = page.getByRole('table', { name: 'Severity from 5 down' });
  await expect(map.getByRole('cell', { name: 'Mined gravel' })).toHaveText('25Rank 1Mined gravel');
  const unknown = page.getByRole('listitem').filter({ hasText: 'Not known: Scope' });
  await expect(unknown.filter({ hasText: 'Mined gravel' })).toContainText('It stays at 25 even at worst.');

  const own = page.getByRole('group', { name: 'Your own position: Mined gravel' });
  await own.getByLabel('Spend').fill('0.01');
  await expect(ranking.getByRole('row').nth(1)).toContainText('Mined gravel');
  await own.getByLabel('Influence').selectOption('High – A main customer, or a long contract.');
  await expect(page.getByText('Agree on a joint improvement plan with the supplier')).toBeVisible();

  await page.getByLabel('Name of this case').fill('Works 2027');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved on this device.')).toBeVisible();
  await page.reload();
  await expect(verdict(page)).toHaveText(gravelFirst);

  const paper = await print(page, 'A4');
  expect(paper.pages.length).toBeLessThanOrEqual(2);
  const text = paper.pages.join(' ').replace(/\s+/g, ' ');
  for (const words of ['Works 2027', 'Mined gravel', 'What to do', 'The ratings behind the map']) {
    expect(text).toContain(words);
  }
  expect(text).not.toContain('Add a category');
});

test('what public sources say of a product and a region is shown with its source, and goes into the map when somebody decides so', async ({
  page,
}) => {
  await open(page, 'en/tools/risk-map/');
  const known = page.getByRole('region', { name: 'What public sources say' });
  await known.getByLabel('Product').selectOption('Electronics');
  await expect(known.getByRole('listitem')).toHaveCount(2);
  await known.getByLabel('Made or grown in').selectOption('Thailand');
  await expect(known.getByRole('listitem')).toHaveCount(1);
  await expect(known.getByRole('listitem')).toContainText(
    'Association for Progressive Communications, 2021; read by us on 26 November 2026.',
  );
  await known.getByLabel('Made or grown in').selectOption('Qatar');
  await expect(known).toContainText('That says nothing about the risk');
  await known.getByLabel('Made or grown in').selectOption('Thailand');
  await known.getByLabel('Add to').selectOption('Laptops');
  await known.getByRole('button', { name: 'Add to “Laptops”' }).click();

  // What is decided stands with the category, in print too.
  await page.locator('summary').filter({ hasText: 'Laptops' }).click();
  await expect(page.getByLabel('Issues').nth(2)).toHaveValue(/^Recruitment fees that put migrant workers in debt/);
  await page.getByLabel('Action').nth(2).fill('Join other buyers');
  await expect(page.getByText('Owner: Head of supplies. By 31 March 2027.')).toBeVisible();
  const paper = await print(page, 'A4');
  const text = paper.pages.join(' ').replace(/\s+/g, ' ');
  for (const words of ['10,000', 'Join other buyers']) {
    expect(text).toContain(words);
  }
});

test('two maps stand side by side without a barrier', async ({ page }) => {
  await open(page, 'en/tools/risk-map/');
  await page.getByLabel('Name of this case').fill('Works 2027');
  await addGravel(page);
  await page.getByRole('button', { name: 'Compare with the example' }).click();
  await expect(page.getByRole('article', { name: 'Worked example' })).toContainText('Uniforms and Medical gloves come');
  await expect(page.getByRole('article', { name: 'Works 2027' })).toContainText(gravelFirst);
  expect(await barriers(page)).toEqual([]);
});

test('a map is taken to another device as a file and as a table, and a spoilt one is refused whole', async ({
  page,
  otherDevice,
}) => {
  await open(page, 'en/tools/risk-map/');
  await addGravel(page);
  const save = async (button: string) => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    return readFileSync(await (await download).path(), 'utf8');
  };
  const file = await save('Save as a file');
  const table = await save('Save as a table (CSV)');
  expect(table).toContain('"Mined gravel",5,,,,,5,,,,,,"","no","","","","","",5,5,25,1');

  await openAs(otherDevice, 'Ben', 'en/tools/risk-map/');
  const input = otherDevice.getByLabel('Open a file');
  const give = (name: string, text: string) =>
    input.setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  await give('works.csv', table);
  await expect(otherDevice.getByLabel('Name of this case')).toHaveValue('works');
  await expect(verdict(otherDevice)).toHaveText(gravelFirst);
  await give('works.json', file);
  await expect(otherDevice.getByLabel('Name of this case')).toHaveValue(/^Worked example/);
  await expect(verdict(otherDevice)).toHaveText(gravelFirst);

  // A rating that no scale has.
  for (const [name, spoilt] of [
    ['works.json', file.replace('"scale": 5', '"scale": 9')],
    ['works.csv', table.replace('"Mined gravel",5', '"Mined gravel",9')],
  ] as const) {
    await give(name, spoilt);
    await expect(otherDevice.getByText('nothing was taken over')).toContainText('ratings › scale');
  }
  await expect(verdict(otherDevice)).toHaveText(gravelFirst);
});

test('a category that is removed leaves the focus on its neighbour', async ({ page }) => {
  await open(page, 'en/tools/risk-map/');
  await page.locator('summary').filter({ hasText: 'Paper' }).press('Enter');
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

test('the prepared map prints whole before anything is touched', async ({ page }) => {
  await open(page, 'en/tools/risk-map/');
  const paper = await print(page, 'A4');
  expect(paper.pages.length).toBeLessThanOrEqual(2);
  const text = paper.pages.join(' ').replace(/\s+/g, ' ');
  for (const words of ['The map', 'What to do', 'The ratings behind the map', 'Recycled']) {
    expect(text).toContain(words);
  }
});
