import type { Page } from '@playwright/test';
import { completeLesson, giveName, open, settled } from './support/learner.ts';
import { around, check, readQuiz, takeQuiz } from './support/questions.ts';
import { expect, test } from './support/test.ts';

test.use({ build: 'published' });

const bankOf = (page: Page) => readQuiz(page.url().split('/').at(-3) as string, 'en', 'content');

async function passQuiz(page: Page): Promise<void> {
  await takeQuiz(page, bankOf(page));
  const result = page.getByRole('region', { name: 'Result' });
  await expect(result.getByRole('heading', { name: /^Passed: (\d+) of \1 points, 100 %$/ })).toBeFocused();
}

test('somebody new learns module 1, passes its quiz, and holds a certificate with their name for the shortest path', async ({
  page,
}) => {
  // A published course grows, and so does what a certificate takes.
  test.setTimeout(120_000);
  await open(page, '');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Learn to buy well with public money');
  await page.getByRole('link', { name: 'Parliamentarian path' }).click();
  await page.getByRole('heading', { level: 2 }).getByRole('link').first().click();
  await page.getByRole('link', { name: 'Start the lesson' }).click();
  await settled(page);

  const [first] = readQuiz('why-it-matters', 'en', 'content').checks;
  if (!first) throw new Error('Module 1 has no check');
  await check(page, first);
  await giveName(page, 'Wangari Maathai', 'Parliamentarian path');
  await expect(around(page, first).getByRole('status')).toContainText('Correct');

  while (!page.url().endsWith('/quiz/')) await completeLesson(page);
  await passQuiz(page);

  // The certificate of a full path takes every module there is: the journey of the shortest is the same and stays short.
  const card = page.getByRole('region', { name: 'Executive briefing' });
  const missing = card.getByRole('listitem').getByRole('link');
  const showCertificates = async () => {
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Certificates' }).click();
    await settled(page);
    // Before the log of this device is read, nothing is met.
    await expect(card).toContainText(/[1-9]\d* of \d+ requirements? met/);
  };
  await showCertificates();
  while ((await missing.count()) > 0) {
    await missing.first().click();
    await settled(page);
    if (page.url().endsWith('/quiz/')) await passQuiz(page);
    else await completeLesson(page);
    await showCertificates();
  }

  await card.getByRole('button', { name: 'Make my certificate' }).click();
  await expect(card.getByLabel('Your name')).toHaveValue('Wangari Maathai');
  await card.getByRole('button', { name: 'Make my certificate' }).click();
  const sheet = page.getByRole('article', { name: /^Note of/ });
  await expect(sheet).toContainText('Wangari Maathai');
  await expect(sheet).toContainText('Executive briefing');
  await expect(sheet).toContainText('Self-issued record');
});
