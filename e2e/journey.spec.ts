import type { Page } from '@playwright/test';
import { completeLesson, nextStep, open, openAs } from './support/learner.ts';
import { readQuiz, takeQuiz } from './support/questions.ts';
import { expect, test } from './support/test.ts';

/** Makes a path one's own. */
async function choosePath(page: Page, path: string): Promise<void> {
  await open(page, `en/paths/${path}/`);
  await page.getByRole('button', { name: 'Make this my path' }).click();
  await expect(page.getByText('This is your path')).toBeVisible();
}

/** The title of the next step, on every page that says one. */
async function everywhere(page: Page, path: string, module: string): Promise<string[]> {
  const said: string[] = [];
  for (const address of ['en/', `en/paths/${path}/`, `en/modules/${module}/`, 'en/review/', 'en/progress/']) {
    await open(page, address);
    await expect(nextStep(page)).toContainText('to the certificate done');
    said.push((await nextStep(page).getByRole('link').first().textContent()) ?? '');
  }
  return said;
}

test('a briefing leads through its own lessons and to its certificate, whatever page is open', async ({
  page,
  site,
}) => {
  await openAs(page, 'Ada', 'en/');
  await choosePath(page, 'executive');
  expect(await everywhere(page, 'executive', 'lamps')).toEqual(Array(5).fill('Light for less'));

  await nextStep(page).getByRole('link').last().click();
  await completeLesson(page);
  await expect(page).toHaveURL(`${site.url}en/certificates/`);
  expect(await everywhere(page, 'executive', 'lamps')).toEqual(Array(5).fill('Your certificate'));

  // A lesson outside it can be read, and leads back.
  await open(page, 'en/modules/printers/ink/');
  await completeLesson(page);
  await expect(page).toHaveURL(`${site.url}en/certificates/`);
});

test('a path goes from its lessons to its quiz, and from the quiz that was passed to its certificate', async ({
  page,
  site,
}) => {
  await openAs(page, 'Ada', 'en/');
  await choosePath(page, 'administrator');
  await nextStep(page).getByRole('link').last().click();
  await completeLesson(page);
  await expect(page).toHaveURL(`${site.url}en/modules/desks/offers/`);
  await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
  await expect(nextStep(page)).toContainText('Quiz: Desks for a school');
  await expect(nextStep(page)).toContainText('1 of 3 steps to the certificate done');
  await completeLesson(page);
  await expect(page).toHaveURL(`${site.url}en/modules/desks/quiz/`);
  await takeQuiz(page, readQuiz('desks'));
  await expect(nextStep(page)).toContainText('3 of 3 steps to the certificate done');
  await nextStep(page).getByRole('link', { name: 'See my certificate' }).click();
  await expect(page).toHaveURL(`${site.url}en/certificates/`);
  await expect(page.getByRole('button', { name: 'Make my certificate' })).toBeVisible();
});

test('without a path the next step goes through the whole course, and a lesson once read leads to what is not done', async ({
  page,
  site,
}) => {
  await openAs(page, 'Ada', 'en/modules/desks/need/');
  await completeLesson(page);
  await completeLesson(page);
  await expect(page).toHaveURL(`${site.url}en/modules/desks/quiz/`);
  await open(page, 'en/modules/desks/need/');
  await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
  await expect(nextStep(page)).toContainText('Quiz: Desks for a school');
  await expect(nextStep(page)).toContainText('2 of 16 lessons and quizzes of the course done');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page).toHaveURL(`${site.url}en/modules/desks/quiz/`);
});
