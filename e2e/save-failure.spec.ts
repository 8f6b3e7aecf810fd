import type { Page } from '@playwright/test';
import { open, openAs, settled } from './support/learner.ts';
import { around, check, fieldset, questionOf, readQuiz } from './support/questions.ts';
import { expect, test } from './support/test.ts';

const lesson = 'en/modules/bridges/upkeep/';
const question = questionOf(readQuiz('bridges'), 'c8-l1-c1');

/** Makes every new record fail as on a full disk, while `full` is true. */
async function fillDisk(page: Page): Promise<{ full(is: boolean): Promise<void> }> {
  await page.addInitScript(() => {
    const { add } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.add = function (...record) {
      if ('diskIsFull' in globalThis) {
        console.info('the disk refused a write');
        throw new DOMException('No room', 'QuotaExceededError');
      }
      return add.apply(this, record);
    };
  });
  return {
    full: (is) =>
      page.evaluate((full) => {
        if (full) Object.defineProperty(globalThis, 'diskIsFull', { value: true, configurable: true });
        else Reflect.deleteProperty(globalThis, 'diskIsFull');
      }, is),
  };
}

test('an answer that could not be saved stays, is said not to be saved, and is saved on another try', async ({
  page,
}) => {
  const disk = await fillDisk(page);
  await openAs(page, 'Ada', lesson);
  await disk.full(true);
  await check(page, question);
  await expect(page.getByRole('alert')).toContainText('This could not be saved on this device.');
  await expect(page.getByRole('radio', { name: 'Paint in time' })).toBeChecked();
  await expect(around(page, question)).not.toContainText('Correct');

  // The alert stands already, so the refusal itself is waited for before there is room again.
  const refused = page.waitForEvent('console', (message) => message.text() === 'the disk refused a write');
  await page.getByRole('button', { name: 'Try to save again' }).click();
  await refused;
  await expect(page.getByRole('alert')).toContainText('This could not be saved on this device.');

  await disk.full(false);
  await page.getByRole('button', { name: 'Try to save again' }).click();
  await expect(around(page, question).getByRole('status')).toContainText('Correct');
  await expect(page.getByRole('alert')).toBeHidden();
  await page.reload();
  await fieldset(page, question).scrollIntoViewIfNeeded();
  await expect(around(page, question).getByRole('status')).toContainText('Correct');
});

test('somebody whose device is full can go on without saving', async ({ page }) => {
  const disk = await fillDisk(page);
  await openAs(page, 'Ada', lesson);
  await disk.full(true);
  await page.getByRole('button', { name: 'Complete and continue' }).click();
  await expect(page.getByRole('alert')).toContainText('This could not be saved on this device.');
  await expect(page).toHaveURL(/\/upkeep\/$/);
  await page.getByRole('button', { name: 'Go on without saving' }).click();
  // It is the last of the course: the next step is the first that was left out.
  await expect(page).toHaveURL(/\/modules\/desks\/need\/$/);
});

test('a browser without storage can be read and answered in, and says that nothing is saved', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }));
  await open(page, lesson);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Paint before rust');
  await expect(page.getByRole('banner').getByRole('alert')).toContainText('nothing is being saved');
  await check(page, question);
  await page.getByRole('button', { name: 'Go on without saving' }).click();
  await expect(around(page, question).getByRole('status')).toContainText('Correct');
  await page.getByRole('link', { name: 'Glossary' }).first().click();
  await settled(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Glossary');
});
