import type { Page } from '@playwright/test';
import { withoutDatabase } from './support/late-database.ts';
import { open, openAs } from './support/learner.ts';
import { answer, around, check, drawn, fieldset, questionOf, readQuiz, right, wrong } from './support/questions.ts';
import { expect, test } from './support/test.ts';

const quiz = readQuiz('desks');
const address = 'en/modules/desks/quiz/';
const start = (page: Page) => page.getByRole('button', { name: 'Start the quiz' }).click();
const submit = (page: Page) => page.getByRole('button', { name: 'Submit quiz' }).click();

test('checking without an answer asks for one and leaves the focus where it was', async ({ page }) => {
  await open(page, 'en/modules/desks/need/');
  const question = questionOf(quiz, 'c1-l1-c1');
  const group = await answer(page, question, []);
  const button = around(page, question).getByRole('button', { name: 'Check answer' });
  await button.click();
  await expect(around(page, question).getByRole('status')).toHaveText('Choose an answer first');
  await expect(button).toBeFocused();
  await group.getByRole('radio', { name: 'The need' }).check();
  await expect(around(page, question).getByRole('status')).not.toContainText('Choose an answer first');
});

test('each kind of check says what was right, what was not and why', async ({ page }) => {
  await openAs(page, 'Ada', 'en/modules/desks/need/');
  const says = (id: string) => around(page, questionOf(quiz, id));
  await check(page, questionOf(quiz, 'c1-l1-c1'), ['a']);
  await expect(says('c1-l1-c1').getByRole('status')).toContainText('Not correct, 0 of 1 point');
  // The reason is said with the verdict, which comes before what to do about it.
  await expect(says('c1-l1-c1').getByRole('status')).toContainText(
    'A catalogue answers a question that nobody has asked yet.',
  );
  await expect(says('c1-l1-c1')).toContainText(/Not correct, 0 of 1 point.*Try again/s);
  await says('c1-l1-c1').getByRole('button', { name: 'Try again' }).click();
  await check(page, questionOf(quiz, 'c1-l1-c1'));
  await expect(says('c1-l1-c1').getByRole('status')).toContainText('Correct, 1 of 1 point');

  await check(page, questionOf(quiz, 'c1-l1-c2'), ['a']);
  await expect(says('c1-l1-c2').getByRole('status')).toContainText('Partly correct, 1 of 2 points');

  await open(page, 'en/modules/desks/offers/');
  await check(page, questionOf(quiz, 'c1-l2-c1'));
  await expect(says('c1-l2-c1').getByRole('status')).toContainText('Correct, 1 of 1 point');
  await check(page, questionOf(quiz, 'c1-l2-c2'), '50');
  await expect(says('c1-l2-c2').getByRole('status')).toContainText('Not correct, 0 of 1 point');
  await expect(says('c1-l2-c2').getByRole('status')).toContainText('That is the price alone.');
});

test('whoever tries again in the same moment as the verdict comes has a question to answer', async ({ page }) => {
  const question = questionOf(quiz, 'c1-l1-c1');
  await openAs(page, 'Ada', 'en/modules/desks/need/');
  const tryAgainOnce = () =>
    page.evaluate(() => {
      const watch = new MutationObserver(() => {
        const again = [...document.querySelectorAll('button')].find((button) => button.textContent === 'Try again');
        if (!again) return;
        watch.disconnect();
        again.click();
      });
      watch.observe(document.body, { childList: true, characterData: true, subtree: true });
    });
  for (const given of [['a'], right(question)]) {
    await answer(page, question, given);
    await tryAgainOnce();
    await around(page, question).getByRole('button', { name: 'Check answer' }).click();
    await expect(fieldset(page, question).getByRole('radio', { checked: true })).toHaveCount(0);
  }
  await answer(page, question, ['a']);
  await expect(fieldset(page, question).getByRole('radio', { checked: true })).toBeEnabled();
});

test('handing in with open questions is asked about once, then done', async ({ page }) => {
  await openAs(page, 'Ada', address);
  await start(page);
  const questions = await drawn(page, quiz.questions);
  for (const question of questions.slice(0, 2)) await answer(page, question);
  await submit(page);
  await expect(page.getByText('2 questions are still open: 3, 4.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Result' })).toBeHidden();
  await submit(page);
  await expect(page.getByRole('region', { name: 'Result' })).toContainText('Not yet');
});

test('an answer given while the database is on its way is kept with its attempt, though the page is left', async ({
  page,
}) => {
  const printers = readQuiz('printers');
  await openAs(page, 'Ada', 'en/modules/printers/');
  await withoutDatabase(page, async () => {
    await open(page, 'en/modules/printers/quiz/');
    await start(page);
    await answer(page, questionOf(printers, 'c4-q1'));
    await open(page, 'en/modules/printers/');
  });
  await open(page, 'en/modules/printers/quiz/');
  await expect(page.getByRole('button', { name: 'Submit quiz' })).toBeVisible();
  await expect(page.getByRole('radio', { name: 'The price of a page' })).toBeChecked();
});

test('the first check of an answer counts', async ({ page }) => {
  await openAs(page, 'Ada', address);
  await start(page);
  const [first, ...others] = await drawn(page, quiz.questions);
  if (!first) throw new Error('Nothing was drawn');
  await check(page, first, wrong(first));
  const form = around(page, first);
  await expect(form.getByRole('status')).toContainText('Not correct, 0 of');
  await expect(form.getByRole('button')).toHaveCount(0);
  for (const question of others) await answer(page, question);
  await submit(page);
  const points = [first, ...others].map((question) => (question.kind === 'multiple' ? 2 : 1));
  const all = points.reduce((sum, each) => sum + each, 0);
  const earned = all - (points[0] as number);
  await expect(page.getByRole('region', { name: 'Result' }).getByRole('heading', { level: 2 })).toContainText(
    `${earned} of ${all} points, ${Math.floor((100 * earned) / all)} %`,
  );
});

test('below the pass mark a quiz is not passed; trying again draws other questions and keeps every attempt', async ({
  page,
}) => {
  await openAs(page, 'Ada', address);
  await start(page);
  const before = await drawn(page, quiz.questions);
  for (const question of before) await answer(page, question, wrong(question));
  await submit(page);
  const result = page.getByRole('region', { name: 'Result' });
  await expect(result).toContainText('Not yet: 0 of');
  await expect(result).toContainText('The pass mark is 70 %.');
  await expect(result.getByRole('link', { name: 'What the school needs' })).toBeVisible();
  await expect(result).toContainText(/Review these first.*Points by objective/s);

  await result.getByRole('button', { name: 'Try again' }).click();
  const after = await drawn(page, quiz.questions);
  const unseen = quiz.questions.filter(({ id }) => !before.some((question) => question.id === id));
  expect(after.map(({ id }) => id)).toEqual(expect.arrayContaining(unseen.map(({ id }) => id)));
  for (const question of after) await answer(page, question, right(question));
  await submit(page);
  await expect(result.getByRole('heading', { name: /^Passed: (\d+) of \1 points, 100 %$/ })).toBeFocused();
  const attempts = result.getByRole('table').filter({ hasText: 'Date' });
  await expect(attempts.getByRole('row')).toHaveText([/Points/, /0 \/ \d.*Not yet/, /(\d) \/ \1.*Passed/]);
});

test('a figure that may be two is asked about, and one with thousands and a unit is read', async ({ page }) => {
  await openAs(page, 'Ada', 'en/modules/desks/offers/');
  const question = questionOf(quiz, 'c1-l2-c2');
  const form = around(page, question);
  const group = await answer(page, question, '1.250');
  await expect(form.getByText('This can be read in two ways. Which figure do you mean?')).toBeVisible();
  await form.getByRole('button', { name: 'Check answer' }).click();
  await expect(form.getByText(/^Choose an answer first/)).toBeVisible();
  await form.getByRole('button', { name: '1.25', exact: true }).click();
  await expect(form.getByText('Read as 1.25.')).toBeVisible();

  await group.getByRole('textbox').fill('１００ coins');
  await expect(form.getByText('Read as 100.')).toBeVisible();
  await form.getByRole('button', { name: 'Check answer' }).click();
  await expect(form.getByRole('status')).toContainText('Correct, 1 of 1 point');
});
