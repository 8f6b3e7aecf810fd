import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { backupOf, jsonFile, restore, said, take } from './support/backups.ts';
import { barriers } from './support/barriers.ts';
import { completeLesson, open, openAs, whoIsLearning } from './support/learner.ts';
import { expect, test } from './support/test.ts';

const lesson = 'en/modules/lamps/light/';

/** Completes a lesson as Ada and downloads her back-up. Gives its path on the disk. */
async function backUp(page: Page): Promise<string> {
  await openAs(page, 'Ada', lesson);
  await completeLesson(page);
  await open(page, 'en/progress/');
  await expect(page.getByText('Last back-up: never')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Back up my progress' }).click();
  expect((await download).suggestedFilename()).toMatch(/^spp-progress-Ada-\d{4}-\d\d-\d\d\.json$/);
  await expect(page.getByText('Last back-up: today')).toBeVisible();
  return (await download).path();
}

test('progress moves to another device with a file, the same file brings nothing twice, and it can be undone', async ({
  page,
  otherDevice,
}) => {
  const file = await backUp(page);
  await open(otherDevice, 'en/progress/');
  await restore(otherDevice, file);
  await expect(otherDevice.getByText(/^Ada: (\d+) records, \1 new$/)).toBeVisible();
  await expect(otherDevice.getByRole('row', { name: /^Lessons opened and completed (\d) \1$/ })).toBeVisible();
  await expect(whoIsLearning(otherDevice, 'Ada')).toBeHidden();
  expect(await barriers(otherDevice)).toEqual([]);
  await otherDevice.getByRole('button', { name: 'Add to this device' }).click();
  await expect(otherDevice.getByText(/^\d+ new records added\.$/)).toBeVisible();
  await expect(whoIsLearning(otherDevice, 'Ada')).toBeVisible();
  await expect(otherDevice.getByText('Last back-up: today')).toBeVisible();

  await restore(otherDevice, file);
  await expect(otherDevice.getByText(/^Ada: \d+ records, 0 new$/)).toBeVisible();
  await expect(otherDevice.getByText('Everything in this file is on this device already.')).toBeVisible();
  await expect(otherDevice.getByRole('button', { name: 'Add to this device' })).toBeHidden();

  await open(otherDevice, lesson);
  await expect(otherDevice.getByText('Completed', { exact: true })).toBeVisible();
  // Not the lesson that comes next: that one she may have opened on the first device, before the back-up.
  await open(otherDevice, 'en/modules/paper/reams/');
  await completeLesson(otherDevice);

  await open(otherDevice, 'en/progress/');
  await otherDevice.getByRole('button', { name: 'Undo the last import' }).click();
  await expect(otherDevice.getByText(/^Ada: \d+ records go\. \d+ records made since the import stay/)).toBeVisible();
  await otherDevice.getByRole('button', { name: /^Take \d+ records off$/ }).click();
  await expect(otherDevice.getByText('The import was undone.')).toBeVisible();
  await expect(otherDevice.getByRole('button', { name: 'Undo the last import' })).toBeHidden();
  await expect(whoIsLearning(otherDevice, 'Ada')).toBeVisible();
  await open(otherDevice, lesson);
  await expect(otherDevice.getByRole('button', { name: 'Complete and continue' })).toBeVisible();
  await open(otherDevice, 'en/modules/paper/reams/');
  await expect(otherDevice.getByText('Completed', { exact: true })).toBeVisible();
});

test('a damaged file is refused with a sentence and changes nothing', async ({ page, otherDevice }, testInfo) => {
  const text = await readFile(await backUp(page), 'utf8');
  await open(otherDevice, 'en/progress/');
  const refused = 'This file was not read; nothing was changed.';

  await restore(otherDevice, jsonFile(text.slice(0, -40)));
  await expect(said(otherDevice)).toContainText([`${refused} It is not a back-up file, or it was cut short.`]);
  await restore(otherDevice, jsonFile(text.replace('"lesson-completed"', '"lesson completed"')));
  await expect(said(otherDevice)).toContainText([/not read; nothing was changed\. Record \d+ is damaged/]);
  await restore(otherDevice, jsonFile(text.replace('"lesson-completed"', '"lesson-discussed"')));
  await expect(said(otherDevice)).toContainText([`${refused} It was made by a newer version of this course.`]);
  await restore(otherDevice, jsonFile(text.replace('"lesson-completed"', '"lesson-opened"')));
  await expect(said(otherDevice)).toContainText([`${refused} It was changed or damaged after it was made`]);
  await restore(otherDevice, jsonFile(JSON.stringify({ format: 'somebody-else', version: 1 })));
  await expect(said(otherDevice)).toContainText([`${refused} It comes from another program.`]);
  await restore(otherDevice, jsonFile(text.replace('"version": 3', '"version": 99')));
  await expect(said(otherDevice)).toContainText([`${refused} It was made by a newer version of this course.`]);
  const large = testInfo.outputPath('large.json');
  await writeFile(large, ' '.repeat(21 * 1024 * 1024));
  await restore(otherDevice, large);
  await expect(said(otherDevice)).toContainText([`${refused} It is larger than 20 MB`]);
  await expect(otherDevice.getByRole('button', { name: 'Add to this device' })).toBeHidden();
  await otherDevice.reload();
  await expect(otherDevice.getByText('Start a lesson, and what you do appears here.')).toBeVisible();
});

test('names and words from a file are shown as text, and a file that contradicts this device is refused', async ({
  page,
}) => {
  const name = '<img src=x onerror=alert(1)> \u202e{n}';
  await open(page, 'en/progress/');
  // Dropped on the section instead of chosen.
  const data = await page.evaluateHandle(
    (text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'spp-progress.json', { type: 'application/json' }));
      return transfer;
    },
    backupOf(8, name),
  );
  await page.getByRole('region', { name: /^Last back-up/ }).dispatchEvent('drop', { dataTransfer: data });
  await expect(page.getByText('<img src=x onerror=alert(1)>')).toBeVisible();
  await page.getByRole('button', { name: 'Add to this device' }).click();
  await expect(page.getByText('8 new records added.')).toBeVisible();
  await expect(page.getByRole('banner').getByText('<img src=x onerror=alert(1)>')).toBeVisible();
  await expect(page.locator('img[src="x"]')).toHaveCount(0);

  await restore(page, jsonFile(backupOf(8, 'Mallory')));
  await expect(said(page)).toContainText([/Record 1 has the id of a record on this device and different content/]);
  await expect(page.getByRole('button', { name: 'Add to this device' })).toBeHidden();
});

test('a back-up of five megabytes is read and added with a bar, and the page goes on answering', async ({
  page,
}, testInfo) => {
  test.setTimeout(90_000);
  await open(page, 'en/progress/');
  await page.evaluate(() => {
    const spell = { last: performance.now(), longest: 0 };
    Object.assign(globalThis, { spell });
    setInterval(() => {
      spell.longest = Math.max(spell.longest, performance.now() - spell.last);
      spell.last = performance.now();
    }, 5);
  });
  // From the disk, because the browser would take its own time to receive so much from the test.
  const file = testInfo.outputPath('back-up.json');
  await writeFile(file, backupOf(21_000));
  await restore(page, file);
  await expect(page.getByRole('progressbar', { name: 'Reading the file' })).toBeVisible();
  await expect(page.getByText(/^A learner: 21\s000 records, 21\s000 new$/)).toBeVisible({ timeout: 30_000 });
  const longest = await page.evaluate(() => (globalThis as unknown as { spell: { longest: number } }).spell.longest);
  expect(longest, 'milliseconds without an answer').toBeLessThan(1000);
  await page.getByRole('button', { name: 'Add to this device' }).click();
  await expect(page.getByRole('progressbar', { name: 'Adding the records' })).toBeVisible();
  await expect(page.getByText(/^21\s000 new records added\.$/)).toBeVisible({ timeout: 30_000 });
});

test('whoever has not backed up for long is reminded where progress is shown, and never in a lesson', async ({
  page,
}) => {
  await open(page, 'en/progress/');
  const reminder = page.getByText('There is no back-up of your progress yet.');
  await take(page, backupOf(15));
  await expect(reminder).toBeHidden();
  await take(page, backupOf(40));
  await expect(reminder).toBeVisible();
  await open(page, lesson);
  await expect(whoIsLearning(page, 'A learner')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Make a back-up' })).toHaveCount(0);
  await open(page, 'en/');
  await page.getByRole('link', { name: 'Make a back-up' }).click();
  await expect(page).toHaveURL(/progress\/#backup$/);
  await page.getByRole('button', { name: 'Back up my progress' }).click();
  await expect(reminder).toBeHidden();
});

test('a copy goes to another program where the browser can hand it on', async ({ page }) => {
  await page.addInitScript(() => {
    // As Chrome does, which hands on texts and no JSON.
    navigator.canShare = ({ files } = {}) => files?.[0]?.type === 'text/plain';
    navigator.share = async ({ files } = {}) => {
      document.title = `${files?.[0]?.name} ${(await files?.[0]?.text())?.length}`;
    };
  });
  await openAs(page, 'Ada', 'en/progress/');
  await page.getByRole('button', { name: 'Share a copy' }).click();
  await expect(page).toHaveTitle(/^spp-progress-Ada-\d{4}-\d\d-\d\d\.json\.txt \d{3,}$/);
  await expect(page.getByText('Last back-up: today')).toBeVisible();
});
