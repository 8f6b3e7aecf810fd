import { openAs, settled } from './support/learner.ts';
import { answer, questionOf, readQuiz } from './support/questions.ts';
import { expect, test } from './support/test.ts';

test('a quiz begun in English is finished in Arabic, with the answers given so far', async ({ page }) => {
  const english = readQuiz('vehicles');
  const arabic = readQuiz('vehicles', 'ar');
  await openAs(page, 'Ada', 'en/modules/vehicles/quiz/');
  await page.getByRole('button', { name: 'Start the quiz' }).click();
  for (const id of ['c7-q1', 'c7-q2']) await answer(page, questionOf(english, id));

  await page.getByRole('button', { name: 'Language: English' }).click();
  await page.getByRole('link', { name: 'العربية' }).first().click();
  await settled(page);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('اختبار: مركبات لمدينة');
  await expect(page.getByRole('radio', { name: 'كلفة اثنتي عشرة سنة' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'الوقود' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'الإطارات' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'السعر' })).not.toBeChecked();

  await answer(page, questionOf(arabic, 'c7-q3'));
  await answer(page, questionOf(arabic, 'c7-q4'), '١٬٢٥٠');
  await page.getByRole('button', { name: 'سلّم الاختبار' }).click();
  // Which digits Arabic is written with is for the browser to say.
  const [five, hundred] = await page.evaluate(() => [5, 100].map((value) => new Intl.NumberFormat('ar').format(value)));
  await expect(page.getByRole('region', { name: 'النتيجة' }).getByRole('heading', { level: 2 })).toHaveText(
    `نجحت: ${five} من ${five} نقطة، ${hundred} ٪`,
  );
});

test('a link to a part of a lesson leads there in the other language too', async ({ page }) => {
  for (const [lang, words] of [
    ['en', 'What may count'],
    ['ar', 'ما الذي يدخل في الحساب'],
  ] as const) {
    await page.goto(`${lang}/modules/desks/need/#what-may-count`);
    await expect(page.locator('h2:target')).toHaveText(words);
    await expect(page.getByRole('link', { name: words })).toHaveAttribute('href', '#what-may-count');
  }
});
