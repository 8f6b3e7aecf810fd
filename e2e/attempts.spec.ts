import type { Page } from '@playwright/test';
import type { Question } from '../src/features/quiz/schema.ts';
import { openAs, openBeside } from './support/learner.ts';
import { answer, drawn, fieldset, questionOf, readQuiz, right, wrong } from './support/questions.ts';
import { rowsOf } from './support/storage.ts';
import { expect, test } from './support/test.ts';

test.describe.configure({ timeout: 60_000 });

const desks = 'en/modules/desks/quiz/';
const printers = 'en/modules/printers/quiz/';
const choice = questionOf(readQuiz('printers'), 'c4-q1') as Question & { kind: 'single' };
const figure = questionOf(readQuiz('printers'), 'c4-q2');

const start = (page: Page) => page.getByRole('button', { name: 'Start the quiz' }).click();
const submit = (page: Page) => page.getByRole('button', { name: 'Submit quiz' }).click();
const result = (page: Page) => page.getByRole('region', { name: 'Result' });
const typing = (page: Page) => fieldset(page, figure).getByRole('textbox');
const goOnWithOther = (page: Page) => page.getByRole('button', { name: 'Go on with the other attempt' });

/** Expects that of a choice the given options are chosen on a page, and no others. */
async function stands(page: Page, given: string[]): Promise<void> {
  const texts = choice.options.flatMap(({ id, text }) => (given.includes(id) ? text : []));
  for (const text of texts) await expect(fieldset(page, choice).getByLabel(text, { exact: true })).toBeChecked();
  await expect(fieldset(page, choice).getByRole('radio', { checked: true })).toHaveCount(texts.length);
}

test('an answer given to a quiz in one tab stands in the other, and what is handed in is the last one', async ({
  page,
}) => {
  const [good, bad] = [right(choice) as string[], wrong(choice) as string[]];
  await openAs(page, 'Ada', printers);
  await start(page);
  await answer(page, choice, good);
  await answer(page, figure);
  await typing(page).press('Tab');
  const other = await openBeside(page, printers);
  await stands(other, good);
  await expect(typing(other)).toHaveValue(right(figure) as string);

  await answer(other, choice, bad);
  await stands(page, bad);
  await typing(other).fill('4711');
  await typing(other).press('Tab');
  await expect(typing(page)).toHaveValue('4711');

  const all = await drawn(page, readQuiz('printers').questions);
  for (const question of all) if (question.id !== choice.id) await answer(page, question);
  await submit(page);
  const points = all.map((question) => (question.kind === 'multiple' ? 2 : 1));
  const total = points.reduce((sum, each) => sum + each, 0);
  for (const tab of [page, other]) await expect(result(tab)).toContainText(`${total - 1} of ${total} points`);
});

test('of two figures that are typed into one answer of a quiz at once, both tabs show the one that was recorded last', async ({
  page,
}) => {
  await openAs(page, 'Ada', printers);
  await start(page);
  await answer(page, choice);
  const other = await openBeside(page, printers);
  for (const tab of [page, other]) await typing(tab).focus();
  await Promise.all([
    typing(page).pressSequentially('1111', { delay: 40 }),
    typing(other).pressSequentially('2222', { delay: 40 }),
  ]);
  for (const tab of [page, other]) await typing(tab).press('Tab');
  const recorded = async () => {
    const events = (await rowsOf(page, 'events')).sort((a, b) => a.at - b.at);
    const given = events.flatMap((event) =>
      event.type === 'answer-changed' && event.question === figure.id ? [event.response] : [],
    );
    return String(given.at(-1));
  };
  await expect
    .poll(
      async () => new Set([await recorded(), await typing(page).inputValue(), await typing(other).inputValue()]).size,
    )
    .toBe(1);
  expect(['1111', '2222']).toContain(await recorded());
});

test('an attempt keeps its questions while another comes in: that one is offered, and each has its own result', async ({
  page,
}) => {
  await openAs(page, 'Ada', desks);
  const other = await openBeside(page, desks);
  await start(page);
  await start(other);
  const { questions } = readQuiz('desks');
  const [mine, theirs] = [await drawn(page, questions), await drawn(other, questions)];
  await answer(page, mine[0] as Question);
  await answer(other, theirs[0] as Question);
  for (const tab of [page, other]) await expect(goOnWithOther(tab)).toBeVisible();
  expect(await drawn(page, questions)).toEqual(mine);
  expect(await drawn(other, questions)).toEqual(theirs);

  for (const question of theirs) await answer(other, question, wrong(question));
  await submit(other);
  await expect(result(other)).toContainText('Not yet: 0 of');
  expect(await drawn(page, questions)).toEqual(mine);
  await expect(goOnWithOther(page)).toHaveCount(0);
  for (const question of mine) await answer(page, question);
  await submit(page);
  await expect(result(page)).toContainText('100 %');
  await expect(result(other)).toContainText('Not yet: 0 of');

  await other.reload();
  await expect(result(other).getByRole('table').filter({ hasText: 'Date' })).toContainText(
    /Passed.*Not yet|Not yet.*Passed/,
  );
});

test('the attempt that is offered is gone on with where it stands', async ({ page }) => {
  await openAs(page, 'Ada', desks);
  const other = await openBeside(page, desks);
  await start(page);
  await start(other);
  const { questions } = readQuiz('desks');
  const theirs = await drawn(other, questions);
  await answer(other, theirs[0] as Question);
  await answer(page, (await drawn(page, questions))[0] as Question);
  await goOnWithOther(page).click();
  expect(await drawn(page, questions)).toEqual(theirs);
  for (const question of theirs.slice(1)) await answer(page, question);
  await submit(page);
  for (const tab of [page, other]) await expect(result(tab)).toContainText('100 %');
});
