import { certificate, earn, makeCertificate } from './support/certificate.ts';
import { open, openAs, whoIsLearning } from './support/learner.ts';
import { print } from './support/pdf.ts';
import { fullest } from './support/templates.ts';
import { expect, test } from './support/test.ts';

test.use({ build: 'published' });

const hostile = '<img src=x onerror=alert(1)>';

test('a name or a text that looks like HTML is shown as it was typed, and does nothing', async ({ page }) => {
  page.on('dialog', (dialog) => {
    throw new Error(`A dialog opened: ${dialog.message()}`);
  });
  const asTyped = async () => {
    await expect(page.getByRole('main').getByText(hostile).first()).toBeVisible();
    await expect(page.locator('img[src="x"]')).toHaveCount(0);
  };

  await openAs(page, hostile, await fullest(page, 'en', 'lesson'));
  await whoIsLearning(page, hostile).click();
  await page.getByRole('button', { name: 'Switch learner' }).click();
  await expect(page.getByRole('button', { name: hostile, exact: true })).toBeVisible();

  await open(page, await fullest(page, 'en', 'activity'));
  const field = page.getByRole('main').getByRole('textbox').first();
  await field.fill(hostile);
  await field.blur();
  await expect(page.getByText('Saved on this device', { exact: true })).toBeVisible();
  await page.reload();
  await expect(field).toHaveValue(hostile);

  await open(page, 'en/progress/');
  await asTyped();
  await earn(page, 'Executive briefing');
  await makeCertificate(page, 'Executive briefing');
  await expect(certificate(page)).toContainText(hostile);
  await asTyped();
  expect((await print(page)).pages[0]).toContain(hostile);
});
