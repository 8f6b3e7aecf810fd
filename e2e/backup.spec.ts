import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
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
  await expect(page.getByText('Last back-up: never')).toBeHidden();
  return (await download).path();
}

const restore = (page: Page, file: string | { name: string; mimeType: string; buffer: Buffer }) =>
  page.getByLabel('Restore or merge a back-up').setInputFiles(file);
const said = (page: Page) => page.getByRole('status').filter({ hasText: /\w/ });

test('progress moves to another device with a file, and the same file brings nothing twice', async ({
  page,
  otherDevice,
}) => {
  const file = await backUp(page);
  await open(otherDevice, 'en/progress/');
  await restore(otherDevice, file);
  await expect(otherDevice.getByText(/^Ada: (\d+) records, \1 new$/)).toBeVisible();
  await expect(whoIsLearning(otherDevice, 'Ada')).toBeHidden();
  await otherDevice.getByRole('button', { name: 'Add to this device' }).click();
  await expect(otherDevice.getByText(/^\d+ new records added\.$/)).toBeVisible();
  await expect(whoIsLearning(otherDevice, 'Ada')).toBeVisible();

  await restore(otherDevice, file);
  await expect(otherDevice.getByText(/^Ada: \d+ records, 0 new$/)).toBeVisible();
  await expect(otherDevice.getByText('Everything in this file is on this device already.')).toBeVisible();
  await expect(otherDevice.getByRole('button', { name: 'Add to this device' })).toBeHidden();

  await open(otherDevice, lesson);
  await expect(otherDevice.getByText('Completed', { exact: true })).toBeVisible();
});

test('a damaged file is refused with a sentence and changes nothing', async ({ page, otherDevice }) => {
  const text = await readFile(await backUp(page), 'utf8');
  const damaged = (content: string) => ({
    name: 'spp-progress-Ada.json',
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  });
  await open(otherDevice, 'en/progress/');
  const refused = 'This file was not read; nothing was changed.';

  await restore(otherDevice, damaged(text.slice(0, -40)));
  await expect(said(otherDevice)).toContainText([`${refused} It is not a back-up file, or it was cut short.`]);
  await restore(otherDevice, damaged(text.replace('"lesson-completed"', '"lesson-eaten"')));
  await expect(said(otherDevice)).toContainText([/not read; nothing was changed\. Record \d+ is damaged/]);
  await restore(otherDevice, damaged(JSON.stringify({ format: 'somebody-else', version: 1 })));
  await expect(said(otherDevice)).toContainText([`${refused} It comes from another program.`]);
  await restore(otherDevice, damaged(text.replace('"version": 1', '"version": 99')));
  await expect(said(otherDevice)).toContainText([`${refused} It was made by a newer version of this course.`]);
  await expect(page.getByRole('button', { name: 'Add to this device' })).toBeHidden();
  await otherDevice.reload();
  await expect(otherDevice.getByText('Start a lesson, and what you do appears here.')).toBeVisible();
});
