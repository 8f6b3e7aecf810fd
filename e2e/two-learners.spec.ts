import type { Page } from '@playwright/test';
import { giveName, open, whoIsLearning } from './support/learner.ts';
import { answer, around, check, drawn, questionOf, readQuiz } from './support/questions.ts';
import { expect, test } from './support/test.ts';

const lesson = 'en/modules/lamps/light/';
const question = questionOf(readQuiz('lamps'), 'c3-l1-c1');

async function switchLearner(page: Page, from: string, to: string): Promise<void> {
  await whoIsLearning(page, from).click();
  await page.getByRole('button', { name: 'Switch learner' }).click();
  await page.getByRole('group', { name: 'Switch learner' }).getByRole('button', { name: to }).click();
  await expect(whoIsLearning(page, to)).toBeVisible();
}

test('two learners share a device and each finds their own progress', async ({ page }) => {
  await open(page, lesson);
  await check(page, question);
  await giveName(page, 'Ada');
  await expect(around(page, question).getByRole('status')).toContainText('Correct');
  await page.getByRole('button', { name: 'Complete and continue' }).click();
  await page.waitForURL(/\/printers\//);
  await open(page, lesson);
  await expect(page.getByText('Completed', { exact: true })).toBeVisible();

  await whoIsLearning(page, 'Ada').click();
  await page.getByRole('button', { name: 'Add learner' }).click();
  await giveName(page, 'Grace');
  await expect(page.getByRole('button', { name: 'Complete and continue' })).toBeVisible();
  await expect(page.getByText('Completed', { exact: true })).toBeHidden();
  await expect(around(page, question).getByRole('button', { name: 'Check answer' })).toBeVisible();

  await switchLearner(page, 'Grace', 'Ada');
  await expect(page.getByText('Completed', { exact: true })).toBeVisible();
  await expect(around(page, question).getByRole('status')).toContainText('Correct');

  await switchLearner(page, 'Ada', 'Grace');
  await expect(page.getByRole('button', { name: 'Complete and continue' })).toBeVisible();
  await page.reload();
  await expect(whoIsLearning(page, 'Grace')).toBeVisible();
});

test('somebody who gives no name learns as a guest', async ({ page }) => {
  await open(page, lesson);
  await check(page, question);
  await page.getByRole('button', { name: 'Skip for now' }).click();
  await expect(around(page, question).getByRole('status')).toContainText('Correct');
  await expect(whoIsLearning(page, 'Guest')).toBeVisible();
  await page.reload();
  await expect(around(page, question).getByRole('status')).toContainText('Correct');
});

test('who leaves the question for a name alone loses nothing, is asked again, and all they did becomes theirs', async ({
  page,
}) => {
  await open(page, lesson);
  await check(page, question);
  await expect(around(page, question).getByRole('status')).toContainText('Correct');
  await open(page, 'en/modules/desks/need/');
  await expect(whoIsLearning(page, 'Guest')).toBeVisible();
  await check(page, questionOf(readQuiz('desks'), 'c1-l1-c1'));
  await giveName(page, 'Ada', 'Executive briefing');
  await check(page, questionOf(readQuiz('desks'), 'c1-l1-c2'));
  await expect(page.getByRole('form', { name: 'Who is learning?' })).toBeHidden();
  await open(page, lesson);
  await expect(around(page, question).getByRole('status')).toContainText('Correct');
  await open(page, 'en/progress/');
  const learners = page.getByRole('region', { name: 'Learners on this device' }).getByRole('listitem');
  await expect(learners).toHaveCount(1);
  await expect(learners).toContainText('Executive briefing');
});

test('in a quiz nobody is asked who they are before a verdict, or before the result if nothing was checked', async ({
  page,
}) => {
  const { questions } = readQuiz('desks');
  const form = page.getByRole('form', { name: 'Who is learning?' });
  await open(page, 'en/modules/desks/quiz/');
  await page.getByRole('button', { name: 'Start the quiz' }).click();
  const [first, second, ...others] = await drawn(page, questions);
  if (!first || !second) throw new Error('Two are drawn');
  await answer(page, first);
  await expect(whoIsLearning(page, 'Guest')).toBeVisible();
  await expect(form).toBeHidden();
  await page.reload();
  for (const each of others) await answer(page, each);
  await check(page, second);
  await expect(around(page, second).getByRole('status')).toContainText('Correct');
  await expect(around(page, second).getByRole('status')).toBeFocused();
  await expect(around(page, second).getByRole('form', { name: 'Who is learning?' })).toBeVisible();
  // Left alone, it is asked with the result.
  await page.getByRole('button', { name: 'Submit quiz' }).click();
  await expect(page.getByRole('region', { name: 'Result' })).toContainText('100 %');
  await giveName(page, 'Ada');
  await expect(form).toBeHidden();
  await page.reload();
  await expect(page.getByRole('region', { name: 'Result' })).toContainText('100 %');
});
