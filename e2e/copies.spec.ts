import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { restore } from './support/backups.ts';
import { barriers } from './support/barriers.ts';
import { completeLesson, open, openAs, whoIsLearning } from './support/learner.ts';
import { expect, test } from './support/test.ts';

// The browser's own picker is a window of the system. In its place stands a folder of the browser's private file system,
// which reads, writes and is kept like any other.

test.beforeEach(async ({ context }) => {
  await context.addInitScript(() => {
    Object.assign(window, {
      showDirectoryPicker: async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle('stick', { create: true }),
    });
  });
});

/** What is in the folder: names and texts. */
const filesOf = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(async () => {
    const found: Record<string, string> = {};
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('stick');
    for await (const handle of folder.values()) {
      if (handle.kind === 'file') found[handle.name] = await (await handle.getFile()).text();
    }
    return found;
  });

const copiesOn = (page: Page) => page.getByRole('region', { name: 'Automatic copies' });

test('progress copies itself to a folder while one learns; a copy restores on another device, and copying can be stopped', async ({
  page,
  otherDevice,
}, info) => {
  await openAs(page, 'Ada', 'en/progress/');
  await copiesOn(page).getByRole('button', { name: 'Choose a folder for copies' }).click();
  await expect(copiesOn(page).getByRole('status')).toHaveText('The copy is written.');
  await expect(copiesOn(page)).toContainText('go to the folder “stick” while you learn');
  await expect(copiesOn(page)).toContainText('Last copy: ');
  expect(await barriers(page)).toEqual([]);
  const [[name, first] = ['', ''], ...more] = Object.entries(await filesOf(page));
  expect(more).toEqual([]);
  expect(name).toMatch(/^spp-copy-[0-9a-f]{6}-\d{4}-\d\d-\d\d-\d{6}\.json$/);
  expect(first).toContain('"name":"Ada"');

  await open(page, 'en/modules/lamps/light/');
  await completeLesson(page);
  await expect.poll(async () => (await filesOf(page))[name], { timeout: 15_000 }).toContain('lesson-completed');
  expect(Object.keys(await filesOf(page))).toEqual([name]);

  const file = info.outputPath(name);
  await writeFile(file, (await filesOf(page))[name] ?? '');
  await open(otherDevice, 'en/progress/');
  await restore(otherDevice, file);
  await otherDevice.getByRole('button', { name: 'Add to this device' }).click();
  await expect(whoIsLearning(otherDevice, 'Ada')).toBeVisible();

  await open(page, 'en/progress/');
  await copiesOn(page).getByRole('button', { name: 'Write no more copies' }).click();
  await expect(copiesOn(page).getByRole('button', { name: 'Choose a folder for copies' })).toBeVisible();
  expect(Object.keys(await filesOf(page))).toEqual([name]);
});

test('whoever pulls out the stick, or is asked again by the browser, is told what keeps the copy and what to do', async ({
  page,
}) => {
  await openAs(page, 'Ada', 'en/progress/');
  await copiesOn(page).getByRole('button', { name: 'Choose a folder for copies' }).click();
  await expect(copiesOn(page).getByRole('status')).toHaveText('The copy is written.');

  await page.evaluate(async () => (await navigator.storage.getDirectory()).removeEntry('stick', { recursive: true }));
  await copiesOn(page).getByRole('button', { name: 'Write a copy now' }).click();
  await expect(copiesOn(page).getByRole('alert')).toContainText('Is the stick plugged in');

  await page.evaluate(() => {
    const asked = (answer: string) => async () => answer;
    Object.assign(FileSystemHandle.prototype, { queryPermission: asked('prompt'), requestPermission: asked('denied') });
  });
  await copiesOn(page).getByRole('button', { name: 'Write a copy now' }).click();
  await expect(copiesOn(page).getByRole('alert')).toContainText('The browser asks again');
  expect(await barriers(page)).toEqual([]);

  await page.evaluate(() => {
    Object.assign(FileSystemHandle.prototype, { requestPermission: async () => 'granted' });
  });
  await copiesOn(page).getByRole('button', { name: 'Choose another folder' }).click();
  await expect(copiesOn(page).getByRole('status')).toHaveText('The copy is written.');
  await expect(copiesOn(page).getByRole('alert')).toHaveCount(0);
});

test('where the browser gives a page no folder, nothing is offered', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'showDirectoryPicker'));
  await openAs(page, 'Ada', 'en/progress/');
  await expect(page.getByRole('button', { name: 'Back up my progress' })).toBeVisible();
  await expect(copiesOn(page)).toHaveCount(0);
});
