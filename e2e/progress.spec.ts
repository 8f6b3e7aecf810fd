import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { fromCsv } from '../src/site/csv.ts';
import { barriers } from './support/barriers.ts';
import { completeLesson, giveName, nextStep, open } from './support/learner.ts';
import { letters, print } from './support/pdf.ts';
import { answer, drawn, readQuiz, takeQuiz, wrong } from './support/questions.ts';
import { expect, test } from './support/test.ts';

const quiz = readQuiz('desks');
const section = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });

/** Saves a table of the page, and gives its rows by the names of its columns. */
async function table(page: Page, button: string): Promise<Record<string, string>[]> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await download;
  await expect(page.getByText(`Saved as ${file.suggestedFilename()}.`)).toBeVisible();
  const [head = [], ...rows] = fromCsv(await readFile(await file.path(), 'utf8'));
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])));
}

const sum = (rows: Record<string, string>[], column: string): number =>
  rows.reduce((total, row) => total + Number(row[column]), 0);

test('somebody new finds one sentence and one thing to do, and the map of the course', async ({ page }) => {
  await open(page, 'en/progress/');
  await page.getByRole('main').getByRole('button', { name: 'Add learner' }).click();
  await giveName(page, 'Ada');
  await expect(page.getByText('Start a lesson, and what you do appears here. It stays on this device.')).toBeVisible();
  await expect(nextStep(page)).toContainText('What the school needs');
  await expect(section(page, 'Map of the course')).toContainText(
    '0 minutes done, 36 left. 0 of 16 steps (lessons and quizzes).',
  );
  for (const name of [
    'Quiz scores',
    'Strengths and gaps',
    'Review before you forget',
    'What you wrote',
    'Day by day',
  ]) {
    await expect(section(page, name)).toBeHidden();
  }
  await open(page, 'en/progress/journal/');
  await expect(
    page.getByText('What you write in activities and reflections is collected here.', { exact: true }),
  ).toBeVisible();
  await expect(page.getByRole('link', { name: 'Choose a module' })).toBeVisible();
});

test('a learner sees the same numbers at the start, on the path, in the module, in progress and in the files', async ({
  page,
}) => {
  test.setTimeout(90_000);
  await page.clock.install({ time: '2026-11-02T09:00:00Z' });
  await open(page, 'en/progress/');
  await page.getByRole('main').getByRole('button', { name: 'Add learner' }).click();
  await giveName(page, 'Ada', 'Administrator path');
  await open(page, 'en/modules/desks/need/');
  await completeLesson(page);

  await open(page, 'en/modules/desks/quiz/');
  await takeQuiz(page, quiz, wrong);
  const result = section(page, 'Result');
  await result.getByRole('button', { name: 'Try again' }).click();
  for (const question of await drawn(page, quiz.questions)) await answer(page, question);
  await page.getByRole('button', { name: 'Submit quiz' }).click();
  await expect(result.getByRole('heading', { name: /^Passed: .*100 %$/ })).toBeVisible();

  await open(page, 'en/modules/desks/activity/');
  await page.getByRole('textbox', { name: 'Which storeroom is it?' }).fill('The one under the stairs');
  await page.getByRole('textbox', { name: 'Thing, row 2' }).fill('A chair with three legs');
  await page.getByRole('textbox', { name: 'What will you mend first?' }).fill('The door,\nthen the window.');
  await page.getByRole('textbox', { name: 'What will you mend first?' }).blur();
  await expect(page.getByText('Saved on this device', { exact: true })).toBeVisible();

  await open(page, 'en/');
  await expect(nextStep(page)).toContainText('2 of 3 steps to the certificate done');
  await open(page, 'en/paths/administrator/');
  await expect(nextStep(page)).toContainText('2 of 3 steps to the certificate done');
  await open(page, 'en/modules/desks/');
  await expect(page.getByText('6 of 9 minutes')).toBeVisible();

  await open(page, 'en/progress/');
  await expect(page.getByText('1 of 2 lessons completed, about 6 of 9 minutes. 1 quiz passed.')).toBeVisible();
  const map = section(page, 'Map of the course');
  await expect(map).toContainText('6 minutes done, 3 left. 2 of 3 steps (lessons and quizzes).');
  await expect(map).toContainText('6 minutes done, 30 left. 2 of 16 steps (lessons and quizzes).');
  await map.getByText('Desks for a school').click();
  await expect(map.getByRole('listitem').filter({ hasText: 'What the school needs' }).last()).toContainText(
    'Completed',
  );
  const scores = section(page, 'Quiz scores');
  await expect(scores.getByRole('img')).toHaveAccessibleName('first attempt 0, best 100. 2 attempts');
  await scores.getByText('All attempts as a table').click();
  await expect(scores.getByRole('table').last().getByRole('row')).toHaveText([
    /Attempt/,
    /2 November 2026.*Not passed$/,
    /2 November 2026.*100Passed$/,
  ]);
  const strengths = section(page, 'Strengths and gaps');
  await expect(strengths).toContainText('This rests on 8 graded answers');
  await expect(section(page, 'Day by day')).toContainText('1 day of learning in the last 16 weeks.');
  await expect(section(page, 'Day by day').getByRole('listitem').first()).toContainText('8 questions answered.');
  expect(await barriers(page)).toEqual([]);

  const lessons = await table(page, 'Save lessons and minutes (CSV)');
  expect([sum(lessons, 'Minutes done'), sum(lessons, 'Minutes'), lessons.length]).toEqual([2, 23, 11]);
  const attempts = await table(page, 'Save attempts (CSV)');
  expect(attempts.map((row) => [row.Attempt, row['Per cent'], row.Result])).toEqual([
    ['1', '0', 'Not passed'],
    ['2', '100', 'Passed'],
  ]);
  const answers = await table(page, 'Save answers (CSV)');
  expect(answers.map((row) => row.Right).sort()).toEqual([...Array(4).fill('no'), ...Array(4).fill('yes')]);
  const right = (await strengths.getByRole('row').allTextContents()).flatMap(
    (row) => / ?(\d+) of (\d+)$/.exec(row) ?? [],
  );
  expect(Number(right[1]) + Number(right[4])).toBe(4);
  expect(Number(right[2]) + Number(right[5])).toBe(8);

  const paper = letters((await print(page)).pages.join());
  for (const text of ['Map of the course', 'What the school needs', 'Not passed', 'Day by day']) {
    expect(paper).toContain(letters(text));
  }

  await section(page, 'What you wrote').getByRole('link', { name: 'Open my learning journal' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Learning journal of Ada');
  expect(await barriers(page)).toEqual([]);
  const journal = letters((await print(page, 'A4')).pages.join());
  for (const text of [
    'Learning journal of Ada',
    'Desks for a school',
    'Which storeroom is it?',
    'The one under the stairs',
    'Three things you found',
    'A chair with three legs',
    'What will you mend first?',
    'The door,then the window.',
  ]) {
    expect(journal).toContain(letters(text));
  }
  expect(journal).not.toContain(letters('Print my journal'));
});
