import { completeLesson, open, openAs, settled, whoIsLearning } from './support/learner.ts';
import { around, check, questionOf, readQuiz, takeQuiz } from './support/questions.ts';
import { expect, test } from './support/test.ts';

test('progress stays when an editor renames, moves and reorders lessons, and in another language', async ({
  page,
  site,
}) => {
  const quiz = readQuiz('cleaning');
  const question = questionOf(quiz, 'c5-l2-c1');
  await openAs(page, 'Ada', 'en/modules/cleaning/soap/');
  await check(page, question);
  await expect(around(page, question).getByRole('status')).toContainText('Correct');
  await completeLesson(page);
  await open(page, 'en/modules/cleaning/quiz/');
  await takeQuiz(page, quiz);
  await expect(page.getByRole('heading', { name: 'Passed: 6 of 6 points, 100 %' })).toBeVisible();

  await site.start('renamed');
  await open(page, 'en/modules/meals/');
  await expect(whoIsLearning(page, 'Ada')).toBeVisible();
  const ledger = page.getByRole('region', { name: 'Lessons, quiz and exercise' }).getByRole('listitem');
  await expect(ledger.first()).toContainText('Reading a label');
  await expect(ledger.first()).toContainText('Done');
  await page.getByRole('link', { name: 'Reading a label' }).click();
  await settled(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Reading a label');
  await expect(page.getByText('Completed', { exact: true })).toBeVisible();
  await page.getByRole('group', { name: question.prompt }).scrollIntoViewIfNeeded();
  await expect(around(page, question).getByRole('status')).toContainText('Correct');

  await page.getByRole('button', { name: 'Language: English' }).click();
  await page.getByRole('link', { name: 'العربية' }).first().click();
  await settled(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('قراءة الملصق');
  await expect(page.getByText('اكتمل', { exact: true })).toBeVisible();

  await open(page, 'en/progress/');
  const row = page.getByRole('row').filter({ hasText: 'A clean town hall' });
  await expect(row.getByRole('img')).toHaveAccessibleName(/best 100\. 1 attempt$/);
  await open(page, 'en/modules/clean-town-hall/quiz/');
  await expect(page.getByRole('heading', { name: 'Passed: 6 of 6 points, 100 %' })).toBeVisible();
});
