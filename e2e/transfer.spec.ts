import type { Page } from '@playwright/test';
import { backupOf, take } from './support/backups.ts';
import { open, whoIsLearning } from './support/learner.ts';
import { expect, test } from './support/test.ts';

const address = 'en/progress/transfer/';

/** Gives a page a camera that sees what `see` shows it. */
async function giveCamera(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [1280, 720];
    navigator.mediaDevices.getUserMedia = async () => canvas.captureStream(30);
    const see = (path: string, size: number) => {
      const context = canvas.getContext('2d');
      if (!context) return;
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.fillStyle = '#999';
      context.fillRect(0, 0, 1280, 720);
      // A little crooked, as a phone is held.
      context.translate(330, 50);
      context.rotate(0.04);
      context.scale(600 / size, 600 / size);
      context.fillStyle = '#fff';
      context.fillRect(0, 0, size, size);
      context.fillStyle = '#111';
      context.fill(new Path2D(path));
    };
    Object.assign(globalThis, { see });
    // A camera sends pictures also of what stands still.
    setInterval(() => canvas.getContext('2d')?.fillRect(0, 0, 1, 1), 30);
  });
}

/** Holds the camera of one device before the screen of the other. */
async function hold(camera: Page, screen: Page): Promise<void> {
  const code = screen.getByRole('img', { name: /^Code \d+ of \d+$/ });
  const size = Number((await code.getAttribute('viewBox'))?.split(' ')[2]);
  const path = (await code.locator('path').getAttribute('d')) ?? '';
  await camera.evaluate(
    ([path, size]) => (globalThis as unknown as { see(path: string, size: number): void }).see(path, size),
    [path, size] as const,
  );
}

test('progress moves to another device through its camera, without a file', async ({ page, otherDevice }) => {
  await giveCamera(otherDevice);
  await open(page, 'en/progress/');
  await take(page, backupOf(60));
  await page.getByRole('link', { name: 'Move to another device without a file' }).click();
  await expect(page).toHaveURL(/\/progress\/transfer\/$/);
  await page.getByRole('button', { name: 'Show the codes' }).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeFocused();
  await page.getByRole('button', { name: 'Pause' }).click();
  const shown = page.getByText(/^Code \d+ of \d+$/);
  const total = Number(/\d+$/.exec((await shown.textContent()) ?? '')?.[0]);
  expect(total).toBeGreaterThan(2);

  await open(otherDevice, address);
  await otherDevice.getByRole('button', { name: 'Read with the camera' }).click();
  await expect(otherDevice.getByText('Hold the camera so that the whole code is in the picture.').last()).toBeVisible();
  // The first is overlooked in the first round.
  while (!(await shown.textContent())?.startsWith('Code 1 '))
    await page.getByRole('button', { name: 'Next code' }).click();
  for (let count = 1; count < total; count++) {
    await page.getByRole('button', { name: 'Next code' }).click();
    await hold(otherDevice, page);
    await expect(otherDevice.getByText(`${count} of ${total} codes read`)).toBeVisible();
  }
  await expect(otherDevice.getByText('Still missing: 1', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Next code' }).click();
  await hold(otherDevice, page);

  await expect(otherDevice.getByText('A learner: 60 records, 60 new')).toBeVisible();
  await otherDevice.getByRole('button', { name: 'Add to this device' }).click();
  await expect(otherDevice.getByText('60 new records added.')).toBeVisible();
  await expect(whoIsLearning(otherDevice, 'A learner')).toBeVisible();
  await expect(otherDevice.getByRole('button', { name: 'Undo the last import' })).toBeVisible();
});

test('somebody whose camera is refused, or who has nothing to show, is told what to do', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('No', 'NotAllowedError'));
  });
  await open(page, address);
  await expect(page.getByText('Nobody has learned on this device yet')).toBeVisible();
  await page.getByRole('button', { name: 'Read with the camera' }).click();
  await expect(page.getByText('The camera was refused.')).toBeVisible();
  await page.getByRole('link', { name: 'Use a back-up file instead.' }).click();
  await expect(page).toHaveURL(/progress\/#backup$/);
});
