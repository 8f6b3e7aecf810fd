import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Question } from '../src/features/quiz/schema.ts';
import { nextStep, open, openAs } from './support/learner.ts';
import { saveEnglish } from './support/packs.ts';
import { answer, around, check, questionOf, readQuiz, right, takeQuiz, wrong } from './support/questions.ts';
import { away } from './support/site.ts';
import { expect, test } from './support/test.ts';

const desks = readQuiz('desks');
const [need, describe, lower] = ['c1-l1-c1', 'c1-l1-c2', 'c1-l2-c1'].map((id) =>
  questionOf(desks, id),
) as Question[] as [Question, Question, Question];

/** Makes it nine o'clock on a day of November 2026. */
const day = (page: Page, number: number): Promise<void> =>
  page.clock.setSystemTime(`2026-11-${String(number).padStart(2, '0')}T09:00:00Z`);

/** Answers and checks a question, and waits for the verdict: only then is the answer written, on the day it is now. */
async function learn(page: Page, question: Question, given = right(question)): Promise<void> {
  await check(page, question, given);
  await expect(around(page, question).getByRole('status')).toContainText(/correct/i);
}

const asked = (page: Page, number: number, all: number) =>
  page.getByRole('region', { name: `Question ${number} of ${all} today`, exact: true });

/** The questions of the seven days to come, as the page says them to whoever listens. */
const week = (page: Page): Promise<string[]> =>
  page.getByRole('list', { name: 'The next seven days' }).getByRole('listitem').locator('.vh').allTextContents();

/** Answers the question of the review that is on the screen, and gives the days until it comes back. */
async function review(page: Page, given?: { unsure: boolean } | 'wrong'): Promise<{ id: string; days: number }> {
  const legend = await page.locator('.qform legend').textContent();
  const question = [...desks.checks, ...desks.questions].find(({ prompt }) => prompt === legend);
  if (!question) throw new Error(`No question "${legend}"`);
  const form = around(page, question);
  if (given !== 'wrong' && given?.unsure) await form.getByRole('checkbox', { name: 'I am not sure' }).check();
  await answer(page, question, given === 'wrong' ? wrong(question) : undefined);
  await form.getByRole('button', { name: 'Check answer' }).click();
  const onward = page.getByRole('button', { name: /^(Next question|Finish)$/ });
  await expect(onward).toBeFocused();
  const [, date = ''] =
    /on (\d+ \w+ \d{4})\.$/.exec((await page.getByText(/^It comes back /).textContent()) ?? '') ?? [];
  const today = await page.evaluate(() => Date.now());
  await onward.click();
  return { id: question.id, days: Math.ceil((Date.parse(`${date} UTC`) - today) / 86_400_000) };
}

test.describe.configure({ timeout: 60_000 });

test('what was answered comes back days later, and sooner if one was not sure or wrong', async ({ page }) => {
  await page.clock.install({ time: '2026-11-02T09:00:00Z' });
  await openAs(page, 'Ada', 'en/modules/desks/need/');
  await learn(page, need, wrong(need));
  await learn(page, describe);
  await open(page, 'en/modules/desks/offers/');
  await learn(page, lower);
  await open(page, 'en/review/');
  await expect(page.getByText('the next questions come back tomorrow, on 3 November 2026.')).toBeVisible();

  await day(page, 3);
  await open(page, 'en/progress/');
  await expect(page.getByText('1 question is due today.')).toBeVisible();
  await expect.poll(() => week(page)).toContain('3 November 2026: 1 question');

  await day(page, 9);
  await open(page, 'en/progress/');
  await expect(page.getByText('3 questions are due today.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Review 3 questions, 2 minutes' })).toBeVisible();
  await open(page, 'en/');
  await page.getByRole('link', { name: 'Review 3 questions, 2 minutes' }).click();

  // The one that was wrong is due the longest; the other two have been the same so far.
  await expect(asked(page, 1, 3)).toContainText(need.prompt);
  const missed = await review(page, 'wrong');
  await expect(asked(page, 2, 3)).toBeFocused();
  const doubted = await review(page, { unsure: true });
  await expect(asked(page, 3, 3)).toBeFocused();
  const known = await review(page);
  expect(missed).toEqual({ id: need.id, days: 1 });
  expect(doubted.days).toBeGreaterThan(1);
  expect(known.days).toBeGreaterThan(doubted.days);

  await expect(page.getByText('Done for today: 3 questions reviewed.')).toBeVisible();
  await expect(nextStep(page).getByRole('link', { name: 'Two makers, two offers' })).toBeVisible();
  await open(page, 'en/progress/');
  await expect(page.getByText('0 questions are due today.')).toBeVisible();
});

test('a day asks no more than one chose, and the days go into the calendar as they are planned', async ({ page }) => {
  await page.clock.install({ time: '2026-11-02T09:00:00Z' });
  await openAs(page, 'Ada', 'en/modules/desks/quiz/');
  await takeQuiz(page, desks, wrong);
  await expect(page.getByRole('region', { name: 'Result' })).toBeVisible();
  await open(page, 'en/modules/desks/need/');
  await learn(page, need, wrong(need));
  await learn(page, describe, wrong(describe));
  await open(page, 'en/modules/desks/offers/');
  await learn(page, lower, wrong(lower));

  await day(page, 3);
  await open(page, 'en/review/');
  await expect(asked(page, 1, 7)).toBeVisible();
  await page.getByLabel('Most questions in a day').selectOption('5');
  await expect(asked(page, 1, 5)).toBeVisible();
  await expect(page.getByText('2 more are due and wait for the next days.')).toBeVisible();
  await open(page, 'en/review/');
  await expect(page.getByLabel('Most questions in a day')).toHaveValue('5');
  expect((await week(page)).slice(0, 3)).toEqual([
    '3 November 2026: 5 questions',
    '4 November 2026: 2 questions',
    '5 November 2026: 0 questions',
  ]);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the days to my calendar' }).click();
  await expect(page.getByText('The calendar file has been saved.')).toBeVisible();
  expect((await download).suggestedFilename()).toBe('spp-review.ics');
  const text = await readFile(await (await download).path(), 'utf8');
  // RFC 5545: lines end in CR LF and hold 75 octets at most; a line that begins with a space goes on with the one before.
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const lines = text.replaceAll('\r\n ', '').split('\r\n');
  expect(lines.slice(0, 2)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0']);
  expect(lines.slice(-2)).toEqual(['END:VCALENDAR', '']);
  const all = (name: string) => lines.filter((line) => line.startsWith(name));
  expect(all('BEGIN:VEVENT')).toHaveLength(2);
  expect(all('DTSTART;')).toEqual(['DTSTART;VALUE=DATE:20261103', 'DTSTART;VALUE=DATE:20261104']);
  expect(all('DTEND;')).toEqual(['DTEND;VALUE=DATE:20261104', 'DTEND;VALUE=DATE:20261105']);
  expect(all('SUMMARY:')).toEqual(['SUMMARY:Review 5 questions', 'SUMMARY:Review 2 questions']);
  expect(all('URL:')[0]).toBe(`URL:${page.url()}`);
  expect(new Set(all('UID:')).size).toBe(2);

  for (let number = 1; number <= 5; number += 1) {
    await expect(asked(page, number, 5)).toBeVisible();
    await review(page);
  }
  await expect(page.getByText('Done for today: 5 questions reviewed.')).toBeVisible();
  await expect(page.getByRole('region', { name: /^Question \d/ })).toHaveCount(0);
  await day(page, 4);
  await open(page, 'en/review/');
  await expect(asked(page, 1, 2)).toBeVisible();
});

test.describe('with the server gone', () => {
  test.use({ allowed: [away, { scope: 'test' }] });

  test('a saved course says what is due, asks it and keeps the answer', async ({ page, site }) => {
    await page.clock.install({ time: '2026-11-02T09:00:00Z' });
    await saveEnglish(page);
    await openAs(page, 'Ada', 'en/modules/desks/need/');
    await learn(page, need);
    await site.stop();

    await day(page, 9);
    await open(page, 'en/');
    await page.getByRole('link', { name: 'Review 1 question, 1 minute' }).click();
    await expect(asked(page, 1, 1)).toBeVisible();
    await review(page);
    await page.reload();
    await expect(page.getByText('Done for today: 1 question reviewed.')).toBeVisible();
  });
});
