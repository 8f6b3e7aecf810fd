import type { Page } from '@playwright/test';
import { giveName, open, whoIsLearning } from './support/learner.ts';
import { around, check, questionOf, readQuiz } from './support/questions.ts';
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

test('somebody who does not want to save can go back to their answer', async ({ page }) => {
  await open(page, lesson);
  await check(page, question);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('radio', { name: 'The one with the fewest watts' })).toBeChecked();
  await expect(around(page, question).getByRole('button', { name: 'Check answer' })).toBeVisible();
});
