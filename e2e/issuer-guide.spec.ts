import { open } from './support/learner.ts';
import { letters, print } from './support/pdf.ts';
import { expect, test } from './support/test.ts';

test.describe('the published course', () => {
  test.use({ build: 'published' });

  test('leads an officer who is to sign to a guide that prints on two pages', async ({ page, site }) => {
    await open(page, 'en/certificates/issue/');
    await page.getByRole('link', { name: 'New here? Become an issuer: a guide of two pages' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Become an issuer' })).toBeVisible();
    for (const format of ['A4', 'Letter'] as const) {
      const { pages } = await print(page, format);
      expect(pages).toHaveLength(2);
      const text = letters(pages.join());
      expect(text).toContain(letters('Before the first certificate, say yes to all'));
      expect(text).not.toContain(letters('Print this guide'));
    }
    await page.getByRole('main').getByRole('link', { name: 'Sign certificates' }).click();
    await expect(page).toHaveURL(`${site.url}en/certificates/issue/`);
  });
});

test('a text that is not translated says so, and is marked as the language it is in', async ({ page }) => {
  await open(page, 'ar/certificates/issue/guide/');
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText('Become an issuer');
  await expect(title).toHaveAttribute('lang', 'en');
  await expect(title).toHaveAttribute('dir', 'ltr');
  await expect(page.getByRole('main').getByText('Keep the file and the passphrase apart.')).toHaveCSS(
    'direction',
    'ltr',
  );
});
