import type { Locator, Page } from '@playwright/test';
import { readQuiz } from './support/questions.ts';
import { expect, test } from './support/test.ts';

test.use({ javaScriptEnabled: false });

/** Elements inside <noscript>, which Playwright's own text search passes over. */
const unscripted = (page: Page, selector: string): Locator => page.locator('noscript').locator(selector);

test('without script a lesson reads, its checks show their answers, and it leads on', async ({ page, site }) => {
  await page.goto('en/modules/paper/reams/');
  await expect(unscripted(page, '> p')).toContainText('Script is off. You can read, print and check the answers');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A ream of paper');
  await expect(page.getByText('An office prints 500 sheets a week.')).toBeVisible();

  await expect(page.getByText('How many sheets were printed in the two weeks?')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Check answer' })).toBeHidden();
  const answer = unscripted(page, 'details');
  await expect(answer.locator('p').first()).toBeHidden();
  await answer.locator('summary').click();
  await expect(answer.locator('p').first()).toBeVisible();
  await expect(answer).toContainText('The answer is 980 sheets. 500 + 480 = 980.');

  await page.getByRole('button', { name: 'whole cost' }).click();
  await expect(page.getByText('Everything a purchase costs its owner')).toBeVisible();
  await page.getByRole('link', { name: 'Open the glossary' }).click();
  await expect(page).toHaveURL(`${site.url}en/glossary/#whole-cost`);
  await expect(page.getByText('What is paid on the day of the purchase.')).toBeVisible();

  await page.goBack();
  await page.getByRole('button', { name: 'Complete and continue' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Light for less');
});

test('without script the quiz lists every question with its answer', async ({ page }) => {
  await page.goto('en/modules/desks/quiz/');
  const { questions } = readQuiz('desks');
  await expect(page.getByRole('button', { name: 'Start the quiz' })).toBeHidden();
  await expect(unscripted(page, 'details')).toHaveCount(questions.length);
  for (const [index, question] of questions.entries()) {
    const section = unscripted(page, 'section').nth(index);
    await expect(section).toContainText(question.prompt);
    await section.locator('summary').click();
    const answer = section.locator('details');
    await expect(answer.locator('p, li').first()).toBeVisible();
    if ('options' in question) {
      for (const { text, feedback } of question.options) await expect(answer).toContainText(`${text}: ${feedback}`);
      for (const { text } of question.options.filter(({ key }) => key)) {
        await expect(answer.locator('b').filter({ hasText: text })).not.toHaveCount(0);
      }
    }
    if (question.kind === 'number') await expect(answer).toContainText(`The answer is ${question.answer} coins.`);
    if (question.kind === 'true-false') {
      await expect(answer.locator('b')).toHaveText(question.key ? 'True' : 'False');
      await expect(answer).toContainText(question.key ? question.feedback.true : question.feedback.false);
    }
  }
});

test('without script one changes the language, at the start and on any page', async ({ page, site }) => {
  await page.goto('');
  await page.getByRole('main').getByRole('link', { name: 'العربية' }).click();
  await expect(page).toHaveURL(`${site.url}ar/`);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await page.goto('ar/modules/lamps/light/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(`${site.url}en/modules/lamps/light/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Light for less');
});

test('without script the address in a code leads to the page that checks, which says what it needs', async ({
  page,
  site,
}) => {
  await page.goto('verify/');
  await page.getByRole('main').getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(`${site.url}en/verify/`);
  await expect(unscripted(page, 'p.slip')).toContainText('it needs script');
  await expect(page.getByText('The text and the signature do not fit each other. Do not accept it.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Look up' })).toBeHidden();
});
