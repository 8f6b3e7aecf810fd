import { completeLesson, giveName, open, openAs, openBeside, whoIsLearning } from './support/learner.ts';
import { around, check, fieldset, questionOf, readQuiz } from './support/questions.ts';
import { rowsOf } from './support/storage.ts';
import { expect, test } from './support/test.ts';

const lesson = 'en/modules/lamps/light/';
const question = questionOf(readQuiz('lamps'), 'c3-l1-c1');

test('what is done in one tab shows in the other at once', async ({ page }) => {
  await openAs(page, 'Ada', lesson);
  const other = await openBeside(page, lesson);
  await fieldset(other, question).scrollIntoViewIfNeeded();
  await expect(other.getByRole('button', { name: 'Complete and continue' })).toBeVisible();

  await check(page, question);
  await expect(around(other, question).getByRole('status')).toContainText('Correct');

  await page.getByRole('button', { name: 'Complete and continue' }).click();
  await expect(other.getByText('Completed', { exact: true })).toBeVisible();
});

test('handing the device to another learner in one tab changes the other, too', async ({ page }) => {
  await openAs(page, 'Ada', lesson);
  const other = await openBeside(page, lesson);
  await check(other, question);
  await expect(around(other, question).getByRole('status')).toContainText('Correct');

  await whoIsLearning(page, 'Ada').click();
  await page.getByRole('button', { name: 'Add learner' }).click();
  await giveName(page, 'Grace');
  await expect(whoIsLearning(other, 'Grace')).toBeVisible();
  await expect(around(other, question).getByRole('button', { name: 'Check answer' })).toBeVisible();
  for (const option of await fieldset(other, question).getByRole('radio').all()) await expect(option).not.toBeChecked();
});

test('two tabs that write at once keep everything of both', async ({ page }) => {
  await openAs(page, 'Ada', lesson);
  const other = await openBeside(page, 'en/modules/vehicles/buses/');
  await Promise.all([check(page, question).then(() => completeLesson(page)), completeLesson(other)]);
  const rows = (await rowsOf(page, 'events')).sort((a, b) => a.at - b.at);
  expect(rows.filter(({ type }) => type === 'lesson-completed')).toHaveLength(2);
  expect(rows.filter(({ type }) => type === 'check-answered')).toHaveLength(1);
  expect(rows[0]?.type).toBe('learner-added');
  for (const address of [lesson, 'en/modules/vehicles/buses/']) {
    await open(page, address);
    await expect(page.getByText('Completed', { exact: true })).toBeVisible();
  }
});
