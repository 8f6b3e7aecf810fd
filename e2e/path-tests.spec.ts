import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Question } from '../src/features/quiz/schema.ts';
import { root } from './support/builds.ts';
import { open, openAs, settled } from './support/learner.ts';
import { answer, around, drawn, fieldset, readQuiz } from './support/questions.ts';
import { expect, test } from './support/test.ts';

test.use({ build: 'published' });

/** The tests of a path draw from every module that is open. */
const bank = readdirSync(join(root, 'content/en/modules')).flatMap((slug) => readQuiz(slug, 'en', 'content').questions);
const path = 'en/paths/parliamentarian/';

/** Questions that take one click; a test may be handed in with the others open. */
const quick = (questions: Question[]) => questions.filter(({ kind }) => kind === 'single' || kind === 'true-false');

/** Answers the first so many of the quick questions rightly, hands the test in and gives its result in per cent. */
async function finish(page: Page, questions: Question[], count: number): Promise<number> {
  for (const question of quick(questions).slice(0, count)) await answer(page, question);
  const submit = page.getByRole('button', { name: 'Submit quiz' });
  await submit.click();
  await expect(page.getByText(/^\d+ questions are still open: /)).toBeVisible();
  await submit.click();
  const result = page.getByRole('region', { name: 'Result' }).getByRole('heading', { level: 2 });
  await expect(result).toBeFocused();
  const [, earned, total] = /^(\d+) of (\d+) points, \d+ %$/.exec((await result.textContent()) ?? '') ?? [];
  expect(Number(earned)).toBe(count);
  return (100 * Number(earned)) / Number(total);
}

const byObjective = (questions: Question[]) => questions.map(({ objective }) => objective).sort();

test('a pre-test is offered and never forced', async ({ page }) => {
  await openAs(page, 'Ada', path);
  const offer = page.getByRole('region', { name: 'See what you learn' });
  await expect(offer).toContainText('Both are your choice; neither counts for the certificate.');
  await offer.getByRole('link', { name: 'Take the pre-test' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pre-test: Parliamentarian path');
  await page.getByRole('link', { name: 'Skip the test' }).click();
  await expect(page).toHaveURL(new RegExp(`${path}$`));
  await expect(offer.getByRole('link', { name: 'Take the pre-test' })).toBeVisible();
  await open(page, 'en/modules/why-it-matters/');
  await page.getByRole('link', { name: 'Start the lesson' }).click();
  await settled(page);
  await expect(page.getByRole('button', { name: 'Complete and continue' })).toBeVisible();
});

test('two tests with other questions on the same objectives show what was learned, how it is worked out and what it does not say', async ({
  page,
}) => {
  test.setTimeout(90_000);
  const shown = (value: number) => `${Math.round(value * 10) / 10}`;
  await openAs(page, 'Ada', `${path}pre-test/`);
  await page.getByRole('button', { name: 'Start the test' }).click();
  const first = await drawn(page, bank);
  await expect(page.getByRole('button', { name: 'Check answer' })).toHaveCount(0);
  const [kept, next] = quick(first);
  if (!kept || !next) throw new Error('The test has too few questions that take one click');
  await answer(page, kept);

  await page.reload();
  await settled(page);
  expect(await drawn(page, bank)).toEqual(first);
  await expect(fieldset(page, kept).getByRole('radio', { checked: true })).toHaveCount(1);
  await expect(fieldset(page, next).getByRole('radio', { checked: true })).toHaveCount(0);
  await open(page, path);
  await page.getByRole('link', { name: 'Go on with the test' }).click();
  await settled(page);
  const before = await finish(page, first, 2);
  await expect(page.getByText('This is where you start from.')).toBeVisible();
  // Taken once: the page shows the result from now on.
  await open(page, `${path}pre-test/`);
  await expect(page.getByRole('region', { name: 'Result' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Start the test' })).toHaveCount(0);

  await open(page, path);
  await page.getByRole('link', { name: 'Take the post-test' }).click();
  await page.getByRole('button', { name: 'Start the test' }).click();
  const second = await drawn(page, bank);
  expect(second.filter(({ id }) => first.some((question) => question.id === id))).toEqual([]);
  expect(byObjective(second)).toEqual(byObjective(first));
  await expect(around(page, second[0] as Question)).toBeVisible();
  const after = await finish(page, second, 4);

  const gain = page.getByRole('region', { name: 'Learning gain' });
  const value = ((after - before) / (100 - before)).toFixed(2);
  const sum = `(${shown(after)} − ${shown(before)}) / (100 − ${shown(before)}) = ${value}`;
  for (const where of ['', path, 'en/progress/']) {
    if (where) await open(page, where);
    await expect(gain).toContainText(`Learning gain: ${value}`);
    await expect(gain).toContainText('How it is worked out: (after − before) / (100 − before)');
    await expect(gain).toContainText(sum);
    await expect(gain).toContainText('one lucky guess moves a short test by several points');
  }
});
