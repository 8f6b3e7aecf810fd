import type { Page } from '@playwright/test';
import type { PlainKey } from '../src/site/words.ts';
import { barriers } from './support/barriers.ts';
import { examples } from './support/examples.ts';
import { answerAs, gallery } from './support/gallery.ts';
import { open, openAs } from './support/learner.ts';
import { answer, around, check, drawn, fieldset, questionOf, readQuiz, right, wrong } from './support/questions.ts';
import { expect, test } from './support/test.ts';
import { mouse } from './support/ways.ts';
import { wordsOf } from './support/words.ts';

test.describe('the published course', () => {
  test.use({ build: 'published' });

  test('a hint costs nothing; being unsure changes the words and not the points; what was missed leads back to its part', async ({
    page,
  }) => {
    const question = questionOf(readQuiz('why-it-matters', 'en', 'content'), 'm01-l2-c2');
    if (!question.hint || !question.reread) throw new Error('The question has lost its hint or its part of the lesson');
    await openAs(page, 'Ada', 'en/modules/why-it-matters/what-the-words-mean/');
    const form = around(page, question);
    const says = form.getByRole('status');
    const unsure = form.getByRole('checkbox', { name: 'I am not sure' });
    const again = () => form.getByRole('button', { name: 'Try again' }).click();

    await fieldset(page, question).scrollIntoViewIfNeeded();
    await expect(form.getByText(question.hint)).toBeHidden();
    const hint = form.getByRole('button', { name: 'Hint' });
    await expect(hint).toHaveAttribute('aria-expanded', 'false');
    await hint.click();
    await expect(form.getByText(question.hint)).toBeVisible();
    await expect(hint).toHaveAttribute('aria-expanded', 'true');
    await check(page, question);
    await expect(says).toContainText('Correct, 1 of 1 point.');
    await expect(says).not.toContainText('not sure');
    await expect(form.getByRole('link', { name: /^Read again/ })).toHaveCount(0);

    await again();
    await answer(page, question);
    await unsure.check();
    await form.getByRole('button', { name: 'Check answer' }).click();
    await expect(says).toContainText('Correct, 1 of 1 point. You were not sure, and you were right.');

    await again();
    await expect(unsure).not.toBeChecked();
    await answer(page, question, wrong(question));
    await unsure.check();
    await form.getByRole('button', { name: 'Check answer' }).click();
    await expect(says).toContainText('Not correct, 0 of 1 point. You were not sure. The reasons show');

    await form.getByRole('link', { name: `Read again: ${question.reread.heading}` }).click();
    await expect(page.getByRole('heading', { name: question.reread.heading, exact: true })).toBeInViewport();
  });

  test('a ranking goes by buttons and by place, says where things are, and a model answer waits for one’s own', async ({
    page,
  }) => {
    const address = 'en/modules/why-it-matters/activity/';
    await openAs(page, 'Ada', address);
    const ranking = page.getByRole('group', { name: 'Where would a change matter most?' });
    const rows = ranking.getByRole('listitem');
    const order = (...numbers: number[]) => numbers.map((number) => `The category in row ${number}`);
    const expectOrder = (...numbers: number[]) =>
      expect.poll(() => rows.locator('.rank-t').allTextContents()).toEqual(order(...numbers));
    const model = page.getByText('Compare with a model answer', { exact: true });
    await expectOrder(1, 2, 3, 4, 5);
    await expect(model).toHaveCount(0);
    await expect(page.getByText('Once you have written something, you can compare it')).toBeVisible();

    const text = page.getByRole('textbox', { name: 'What surprised you most?' });
    await text.fill('  ');
    await expect(model).toHaveCount(0);
    await text.fill('The waste is paid for by somebody else.');
    await model.click();
    await expect(page.getByText('One category worked through, as an example and not as the answer.')).toBeVisible();

    const up = ranking.getByRole('button', { name: 'Move up: The category in row 3' });
    await up.focus();
    await page.keyboard.press('Enter');
    await expectOrder(1, 3, 2, 4, 5);
    await expect(up).toBeFocused();
    await expect(ranking.getByRole('status')).toHaveText('“The category in row 3” is now number 2 of 5.');
    await page.keyboard.press('Enter');
    await expectOrder(3, 1, 2, 4, 5);
    // At the top there is nowhere to go, and the focus stays.
    await page.keyboard.press('Enter');
    await expectOrder(3, 1, 2, 4, 5);
    await expect(up).toBeFocused();
    await expect(up).toBeDisabled();
    const place = ranking.getByRole('combobox', { name: 'Place of: The category in row 5' });
    await place.selectOption({ label: 'Number 2' });
    await expectOrder(3, 5, 1, 2, 4);
    await expect(place).toBeFocused();
    await expect(page.getByText('Saved on this device', { exact: true })).toBeVisible();

    await open(page, address);
    await expectOrder(3, 5, 1, 2, 4);
    await expect(text).toHaveValue('The waste is paid for by somebody else.');
    await expect(model).toBeVisible();
  });
});

test('a result shows the points on each objective in a table that adds up, and what to read again', async ({
  page,
}) => {
  const quiz = readQuiz('desks');
  const known = 'c1-l1-o1';
  await openAs(page, 'Ada', 'en/modules/desks/quiz/');
  await page.getByRole('button', { name: 'Start the quiz' }).click();
  const questions = await drawn(page, quiz.questions);
  for (const question of questions) {
    await answer(page, question, question.objective === known ? right(question) : wrong(question));
  }
  await page.getByRole('button', { name: 'Submit quiz' }).click();
  const result = page.getByRole('region', { name: 'Result' });
  const points = (objective: string) =>
    questions
      .filter((question) => question.objective === objective)
      .reduce((sum, question) => sum + (question.kind === 'multiple' ? 2 : 1), 0);
  const [mine, other] = [points(known), points('c1-l2-o1')];
  await expect(result.getByRole('heading', { level: 2 })).toContainText(`${mine} of ${mine + other} points`);
  await expect(result.getByRole('heading', { name: 'Points by objective' })).toBeVisible();
  const table = result.getByRole('table').filter({ has: page.getByRole('columnheader', { name: 'Objective' }) });
  const row = (name: string) =>
    table.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
  await expect(table.getByRole('row')).toHaveCount(3);
  await expect(row('say what a purchase is for').getByRole('cell')).toHaveText(`${mine} of ${mine}`);
  await expect(row('compare two offers by what they cost to own').getByRole('cell')).toHaveText(`0 of ${other}`);
  const review = result.getByRole('link', { name: /You missed 2 questions on this\.$/ });
  await expect(review).toHaveAttribute('href', /\/en\/modules\/desks\/offers\/$/);
  await expect(result.getByRole('link', { name: /^What the school needs/ })).toHaveCount(0);
});

/** The course as it is published, and the small one in a language that runs from right to left. */
const courses = [
  {
    build: 'published',
    lang: 'en',
    content: 'content',
    module: 'why-it-matters',
    check: 'm01-l2-c2',
    lesson: 'what-the-words-mean',
  },
  { build: 'fixture', lang: 'ar', content: 'e2e/fixture', module: 'desks', check: 'c1-l1-c1', lesson: 'need' },
] as const;

for (const { build, lang, content, module, lesson, check } of courses) {
  const t = wordsOf(lang);
  const press = (page: Page, word: PlainKey) => page.getByRole('button', { name: t(word), exact: true }).click();

  test.describe(`the ${build} course (${lang})`, () => {
    test.use({ build, reducedMotion: 'reduce' });
    test.describe.configure({ timeout: 60_000 });

    test('has no barrier in review, while it asks and when it says why', async ({ page }) => {
      const question = questionOf(readQuiz(module, lang, content), check);
      const form = around(page, question);
      await page.clock.install({ time: '2026-11-02T09:00:00Z' });
      await open(page, `${lang}/modules/${module}/${lesson}/`);
      await answer(page, question, wrong(question));
      await form.getByRole('button', { name: t('question.check') }).click();
      await press(page, 'learner.skip');
      await expect(form.getByRole('status')).toContainText(t('question.wrong'));

      await page.clock.setSystemTime('2026-11-03T09:00:00Z');
      await open(page, `${lang}/review/`);
      await expect(page.getByRole('region', { name: t('review.question', { n: 1, all: 1 }) })).toBeVisible();
      expect(await barriers(page)).toEqual([]);
      await answer(page, question, wrong(question));
      await form.getByRole('checkbox', { name: t('question.unsure') }).check();
      await form.getByRole('button', { name: t('question.check') }).click();
      await expect(form.getByRole('status')).toContainText(t('question.unsureWrong'));
      expect(await barriers(page)).toEqual([]);
      await press(page, 'review.finish');
      await expect(page.getByText(t('review.doneToday', { n: 1 }))).toBeVisible();
      expect(await barriers(page)).toEqual([]);
    });

    test('has no barrier on its paper test', async ({ page }) => {
      await open(page, `${lang}/modules/${module}/quiz-paper/`);
      expect(await barriers(page)).toEqual([]);
    });

    test('has no barrier in the tests of a path, before they start, under way and with the gain', async ({ page }) => {
      const address = `${lang}/paths/administrator/`;
      const result = page.getByRole('region', { name: t('quiz.result') });
      await open(page, `${address}pre-test/`);
      expect(await barriers(page)).toEqual([]);
      await press(page, 'pathtest.start');
      await expect(page.getByRole('button', { name: t('quiz.submit') })).toBeVisible();
      expect(await barriers(page)).toEqual([]);
      await press(page, 'quiz.submit');
      await press(page, 'quiz.submit');
      await press(page, 'learner.skip');
      await expect(result).toBeVisible();
      await open(page, `${address}post-test/`);
      await press(page, 'pathtest.start');
      await press(page, 'quiz.submit');
      await press(page, 'quiz.submit');
      await expect(page.getByRole('region', { name: t('pathtest.gain') })).toBeVisible();
      expect(await barriers(page)).toEqual([]);
    });
  });
}

test.describe('the kinds of question', () => {
  test.use({ build: 'published', reducedMotion: 'reduce' });

  test('have no barrier to begin with, nor when each says what was wrong', async ({ page }) => {
    test.setTimeout(60_000);
    await open(page, 'en/about/questions/');
    for (const { question } of gallery.kinds) await around(page, question).scrollIntoViewIfNeeded();
    await expect(page.locator('[data-unasked]:not([data-alive])')).toHaveCount(0);
    expect(await barriers(page)).toEqual([]);
    for (const { question } of gallery.kinds) {
      const form = around(page, question);
      await answerAs(mouse(page), fieldset(page, question), question, examples[question.kind].wrong);
      await form.getByRole('button', { name: 'Check answer' }).click();
      await expect(form.getByRole('button', { name: 'Check answer' })).toHaveCount(0);
    }
    expect(await barriers(page)).toEqual([]);
  });
});
