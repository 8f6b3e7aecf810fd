import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { barriers } from './support/barriers.ts';
import { open, openAs } from './support/learner.ts';
import { print } from './support/pdf.ts';
import { expect, test } from './support/test.ts';

const verdictOf = (page: Page) => page.getByRole('heading', { level: 2 }).first();
const lowest = '“Data and results” and “People and skills” are lowest: start there.';
const gate = 'Fundamentals first: “Data and results”.';

test('one respondent answers by keyboard, is told to begin with a foundation, saves, and prints every answer', async ({
  page,
}) => {
  await openAs(page, 'Ada', 'en/tools/maturity/');
  await expect(verdictOf(page)).toHaveText(gate);
  // The managers alone have a list of contracts.
  await page.getByLabel('Whose answers stand below').selectOption('Buyers');
  await page.getByRole('button', { name: 'Remove Buyers' }).click();
  await expect(verdictOf(page)).toHaveText(lowest);

  // Without the list a foundation is below 1, and that comes before everything else.
  await page.getByLabel('Who answers').fill('Buyers');
  await page.getByRole('button', { name: '8 Data and results' }).press('Enter');
  const contracts = page.getByRole('group', { name: 'One list holds every contract' });
  await contracts.getByRole('radio', { name: '1 Started' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(contracts.getByRole('radio', { name: '0 Absent' })).toBeChecked();
  await expect(verdictOf(page)).toHaveText(gate);
  await expect(page.getByRole('region', { name: 'Next steps' }).getByRole('listitem').first()).toContainText(
    'Start one list of all contracts',
  );
  await contracts.getByLabel('Evidence').fill('None was shown to us');
  await page
    .getByRole('group', { name: 'Results for people are measured' })
    .getByRole('radio', { name: 'Does not apply' })
    .check();
  await expect(page.getByText('1 does not apply and is left out of the averages.')).toBeVisible();
  const plan = page.getByRole('group', { name: 'What is agreed: Data and results' });
  await plan.getByLabel('Owner').fill('Efua');

  await page.getByLabel('Name of this case').fill('Buyers, March');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved on this device.')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Who answers')).toHaveValue('Buyers');
  await page.getByRole('button', { name: '8 Data and results' }).click();
  await expect(contracts.getByLabel('Evidence')).toHaveValue('None was shown to us');

  const paper = await print(page, 'A4');
  expect(paper.pages.length).toBeLessThanOrEqual(3);
  const text = paper.pages.join(' ').replace(/\s+/g, ' ');
  for (const words of [
    'Buyers, March',
    'Fundamentals first',
    'Next steps',
    '0 Absent',
    'None was shown to us',
    'Does not apply',
    'Target: Partial. Owner: Efua. By 31 March 2027.',
    'Measured results are used for the next decision.',
  ]) {
    expect(text).toContain(words);
  }
  for (const control of ['Not answered', 'Add a respondent', 'What is agreed']) expect(text).not.toContain(control);
});

test('the prepared case prints whole before anything is touched, two respondents on four pages', async ({ page }) => {
  await open(page, 'en/tools/maturity/');
  const paper = await print(page, 'A4');
  expect(paper.pages.length).toBeLessThanOrEqual(4);
  const text = paper.pages.join(' ').replace(/\s+/g, ' ');
  for (const words of [
    'Fundamentals first',
    'Managers: 2 Partial',
    'Measured results are used for the next decision.',
  ]) {
    expect(text).toContain(words);
  }
  expect(text).not.toContain('Add a respondent');
});

test('several respondents answer in one case, by hand and from a file, and it says where they differ', async ({
  page,
  otherDevice,
}) => {
  // A colleague answers on her own device and sends the file.
  await open(otherDevice, 'en/tools/maturity/');
  await otherDevice.getByRole('button', { name: 'Remove Managers' }).click();
  await expect(otherDevice.getByLabel('Who answers')).toHaveValue('Buyers');
  await otherDevice.getByLabel('Who answers').fill('District office');
  await otherDevice.getByRole('group', { name: 'Targets rise in stages' }).getByRole('radio', { name: '4' }).check();
  const sent = otherDevice.waitForEvent('download');
  await otherDevice.getByRole('button', { name: 'Save as a file' }).click();
  const file = await (await sent).path();

  await open(page, 'en/tools/maturity/');
  await page.getByLabel('Add answers from a file').setInputFiles(file);
  await expect(page.getByText('The answers of 1 respondent were added.')).toBeVisible();
  await expect(page.getByText('3 respondents; each counts the same.')).toBeVisible();
  await expect(page.getByLabel('Who answers')).toHaveValue('District office');
  const differ = page.getByRole('region', { name: 'Where respondents differ' });
  await expect(differ.getByRole('listitem').filter({ hasText: 'Targets rise in stages' })).toContainText(
    'Started: Buyers. Partial: Managers. Embedded: District office.',
  );

  await page.getByRole('button', { name: 'Add a respondent' }).press('Enter');
  await expect(page.getByLabel('Who answers')).toBeFocused();
  await page.keyboard.type('Auditor');
  await expect(page.getByLabel('Whose answers stand below').getByRole('option')).toHaveCount(4);
  await page.getByRole('button', { name: 'Remove Auditor' }).click();
  await page.getByRole('button', { name: 'Take back the last change' }).click();
  await expect(page.getByLabel('Whose answers stand below').getByRole('option')).toHaveCount(4);

  const paper = await print(page, 'A4');
  const text = paper.pages.join(' ').replace(/\s+/g, ' ');
  expect(text).toContain('Managers: 2 Partial (Targets for paper and vehicles).');
  expect(text).toContain('District office: 4 Embedded.');
});

test('two cases are compared in one radar, and the answers go to another device as a table', async ({
  page,
  otherDevice,
}) => {
  await open(page, 'en/tools/maturity/');
  await page.getByRole('button', { name: 'Remove Managers' }).click();
  await expect(page.getByLabel('Who answers')).toHaveValue('Buyers');
  await page.getByLabel('Name of this case').fill('Buyers, March');
  await page.getByRole('group', { name: 'A written policy says' }).getByRole('radio', { name: '0 Absent' }).check();
  await page.getByRole('button', { name: 'Compare with the example' }).click();
  const comparison = page.getByRole('region', { name: 'Two cases side by side' });
  await expect(comparison.getByRole('heading', { name: 'Furthest apart on Contract and verification' })).toBeVisible();
  await expect(comparison.getByRole('row', { name: 'Contract and verification' })).toContainText('+0.72');
  await expect(comparison.getByRole('region', { name: 'Two levels apart or more' }).getByRole('listitem')).toHaveText(
    'A written policy says what sustainable procurement is for here.Buyers, March: Absent. Worked example: 2.5.',
  );
  expect(await barriers(page)).toEqual([]);

  const table = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a table (CSV)' }).click();
  const csv = readFileSync(await (await table).path(), 'utf8');
  expect(csv).toContain('"policy","Policy and commitment",1.71');
  await open(otherDevice, 'en/tools/maturity/');
  const input = otherDevice.getByLabel('Open a file');
  const spoilt = csv.replace(/("law-1a",[^\r\n]*?),2,/, '$1,7,');
  await input.setInputFiles({ name: 'spoilt.csv', mimeType: 'text/csv', buffer: Buffer.from(spoilt) });
  await expect(otherDevice.getByText('nothing was taken over')).toContainText('law-1a');
  await expect(otherDevice.getByLabel('Who answers')).toHaveValue('Managers');
  await input.setInputFiles({ name: 'buyers.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await expect(otherDevice.getByLabel('Who answers')).toHaveValue('Buyers');
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

test('the file of a case bears its name whole, with the marks on its letters', async ({ page }) => {
  await open(page, 'en/tools/maturity/');
  await page.getByLabel('Name of this case').fill('श्रीमती / มีนา');
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  expect((await file).suggestedFilename()).toBe('spp-maturity-श्रीमती-มีนา.json');
});
