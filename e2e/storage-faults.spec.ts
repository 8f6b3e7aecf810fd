import type { Page } from '@playwright/test';
import { inSamples, install, samples } from '../src/log/versions.test-data.ts';
import { barriers } from './support/barriers.ts';
import { completeLesson, open, openAs, settled, whoIsLearning } from './support/learner.ts';
import { around, check, fieldset, questionOf, readQuiz } from './support/questions.ts';
import {
  clearSiteData,
  database,
  eventsIn,
  fillableDisk,
  occupy,
  refusals,
  rowsOf,
  vacate,
} from './support/storage.ts';
import { expect, test } from './support/test.ts';

// A page without the script of the course has no icon either, and the browser asks for one.
test.use({ allowed: [/favicon\.ico/] });

const lesson = 'en/modules/bridges/upkeep/';
const question = questionOf(readQuiz('bridges'), 'c8-l1-c1');

const notice = (page: Page) => page.getByRole('banner').getByRole('alert');
const feedback = (page: Page) => around(page, question).getByRole('status');

/** A page of the site without the script of the course. */
const still = 'packs.json';

/** Checks the question of the lesson and goes on though it cannot be saved. */
async function answerUnsaved(page: Page): Promise<void> {
  await check(page, question);
  await page.getByRole('button', { name: 'Go on without saving' }).click();
  await expect(feedback(page)).toContainText('Correct');
}

async function saveFile(page: Page) {
  const download = page.waitForEvent('download');
  await notice(page).getByRole('button', { name: 'Save a back-up file' }).click();
  return download;
}

for (const [how, refuse] of Object.entries(refusals)) {
  test(`storage that ${how}: what is done is kept in the window, and a file takes it to another device`, async ({
    page,
    otherDevice,
  }) => {
    await page.addInitScript(refuse);
    await open(page, lesson);
    await expect(notice(page)).toContainText('nothing is being saved');
    await expect(notice(page)).toContainText(
      how === 'refuses to be opened' ? 'could not open its storage' : 'keeps nothing for this course',
    );
    await answerUnsaved(page);
    await expect(notice(page)).toContainText('2 records are in this window only.');
    // Asked once is enough: from here on the notice says it, and the pages go on.
    await completeLesson(page);
    await expect(notice(page)).toContainText('3 records are in this window only.');
    await open(page, lesson);
    await expect(page.getByText('Completed', { exact: true })).toBeVisible();

    const file = await (await saveFile(page)).path();
    await open(otherDevice, 'en/progress/');
    await otherDevice.getByLabel('Restore or merge a back-up').setInputFiles(file);
    await otherDevice.getByRole('button', { name: 'Add to this device' }).click();
    await expect(whoIsLearning(otherDevice, 'Guest')).toBeVisible();
    await open(otherDevice, lesson);
    await expect(otherDevice.getByText('Completed', { exact: true })).toBeVisible();
  });
}

test('where not even the window keeps anything, leaving asks first', async ({ page }) => {
  await page.addInitScript(refusals['is missing']);
  await page.addInitScript(() => Object.defineProperty(globalThis, 'sessionStorage', { value: undefined }));
  await open(page, lesson);
  await answerUnsaved(page);
  await expect(notice(page).getByRole('button', { name: 'Save a back-up file' })).toBeVisible();
  expect(await barriers(page)).toEqual([]);
  const asked = page.waitForEvent('dialog');
  const left = page.close({ runBeforeUnload: true });
  expect((await asked).type()).toBe('beforeunload');
  await (await asked).dismiss();
  await left;
  await expect(feedback(page)).toContainText('Correct');
});

test('a disk that is full in the middle of a write keeps all of it or nothing, and takes all of it once there is room', async ({
  page,
}) => {
  const disk = await fillableDisk(page);
  await openAs(page, 'Ada', lesson);
  // Who was added, and that the lesson was opened.
  const before = 2;
  await expect.poll(async () => (await rowsOf(page, 'events')).length).toBe(before);
  await disk.leave(0);
  await answerUnsaved(page);
  await expect(notice(page)).toContainText('There is no room left on this device');
  await page.reload();
  await fieldset(page, question).scrollIntoViewIfNeeded();
  await expect(feedback(page)).toContainText('Correct');
  await expect(notice(page)).toContainText('1 record is in this window only.');

  // There is room for the first of two records: neither may stay alone.
  await disk.leave(1);
  await page.getByRole('button', { name: 'Complete and continue' }).click();
  await expect(page).not.toHaveURL(/upkeep/);
  await expect(notice(page)).toContainText('2 records are in this window only.');
  expect(await rowsOf(page, 'events')).toHaveLength(before);

  await disk.leave(null);
  await settled(page);
  await notice(page).getByRole('button', { name: 'Try to save again' }).click();
  await expect(notice(page)).toBeHidden();
  const types = (await rowsOf(page, 'events')).map(({ type }) => type);
  expect(types).toHaveLength(before + 2);
  expect(types).toEqual(expect.arrayContaining(['check-answered', 'lesson-completed']));
});

test('data that are deleted under an open page stay on it, can be saved as a file and put back', async ({
  page,
  context,
}) => {
  await openAs(page, 'Ada', lesson);
  // Who was added, and that the lesson was opened; what the page shows next comes after both.
  await expect.poll(async () => (await rowsOf(page, 'events')).length).toBe(2);
  await check(page, question);
  await expect(feedback(page)).toContainText('Correct');
  const rows = await rowsOf(page, 'events');
  const ids = rows.map(({ id }) => id).sort();

  await clearSiteData(page);
  await expect(notice(page)).toContainText('were deleted from this browser while the page was open');
  await expect(whoIsLearning(page, 'Ada')).toBeVisible();
  await expect(feedback(page)).toContainText('Correct');
  expect((await eventsIn(await saveFile(page))).map(({ id }) => id).sort()).toEqual(ids);
  await notice(page).getByRole('button', { name: 'Try to save again' }).click();
  await expect(notice(page)).toBeHidden();
  expect((await rowsOf(page, 'events')).map(({ id }) => id).sort()).toEqual(ids);

  const other = await context.newPage();
  await other.goto(still);
  await other.evaluate((name) => void indexedDB.deleteDatabase(name), database);
  await expect(notice(page)).toContainText('were deleted from this browser while the page was open');
  await page.reload();
  await expect(whoIsLearning(page, 'Ada')).toBeVisible();
  await notice(page).getByRole('button', { name: 'Try to save again' }).click();
  await expect(notice(page)).toBeHidden();
  expect((await rowsOf(page, 'events')).map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
});

test('a newer version of the course in another tab: this one gives way, says so and loses nothing', async ({
  page,
  context,
}) => {
  await openAs(page, 'Ada', lesson);
  const other = await context.newPage();
  await other.goto(still);
  await occupy(other, 990);
  await expect(notice(page)).toContainText('A newer version of the course is open elsewhere.');
  await expect(whoIsLearning(page, 'Ada')).toBeVisible();
  await answerUnsaved(page);
  expect((await eventsIn(await saveFile(page))).map(({ type }) => type)).toContain('check-answered');

  // This is the latest script the site has: it must leave the newer database alone.
  await notice(page).getByRole('button', { name: 'Reload this page' }).click();
  await expect(notice(page)).toContainText('A newer version of the course is open elsewhere.');
  await expect(notice(page)).toContainText('1 record is in this window only.');
  await expect(whoIsLearning(page, 'Ada')).toBeVisible();
  await fieldset(page, question).scrollIntoViewIfNeeded();
  await expect(feedback(page)).toContainText('Correct');
  expect((await rowsOf(other, 'events')).map(({ type }) => type)).not.toContain('check-answered');
});

test('where the log cannot be read, whoever was here last goes on under their own name', async ({ page, context }) => {
  await openAs(page, 'Ada', 'en/progress/');
  const [{ learner }] = (await rowsOf(page, 'events')) as [{ learner: string }];
  await page.goto(still);
  const other = await context.newPage();
  await other.goto(still);
  await occupy(other, 990);
  await open(page, lesson);
  await expect(notice(page)).toContainText('A newer version of the course is open elsewhere.');
  await answerUnsaved(page);
  await expect(whoIsLearning(page, 'Ada')).toBeVisible();
  const saved = await eventsIn(await saveFile(page));
  expect(saved.map(({ type, learner }) => [type, learner])).toEqual([['check-answered', learner]]);
});

test('an old tab that does not give way: the new one says it waits, can be used, and goes on by itself', async ({
  page,
  context,
}) => {
  const [first] = samples;
  if (!first) throw new Error('There is a sample of version 1');
  const old = await context.newPage();
  await old.goto(still);
  await old.evaluate(`(${install})(${JSON.stringify(first)}, ${JSON.stringify(database)}, indexedDB)`);
  await occupy(old, first.version);

  await open(page, lesson);
  await expect(notice(page)).toContainText('Another tab may hold an older version of this course open.');
  await answerUnsaved(page);
  await vacate(old);
  await expect(whoIsLearning(page, inSamples.name)).toBeVisible();
  await expect(notice(page)).toContainText('Some of your work is not saved yet.');
  await notice(page).getByRole('button', { name: 'Try to save again' }).click();
  await expect(notice(page)).toBeHidden();
  expect((await rowsOf(page, 'events')).map(({ type }) => type)).toContain('check-answered');
});

for (const address of ['en/', lesson]) {
  test(`while the upgrade of a newer version stands in the queue, ${address} says so within seconds and knows who has learned`, async ({
    page,
    context,
  }) => {
    await openAs(page, 'Ada', lesson);
    await completeLesson(page);
    await page.goto(still);
    const [old, newer] = [await context.newPage(), await context.newPage()];
    for (const tab of [old, newer]) await tab.goto(still);
    await occupy(old);
    await newer.evaluate((name) => void indexedDB.open(name, 990), database);
    await open(page, address);
    await expect(notice(page)).toContainText('Another tab may hold an older version of this course open.', {
      timeout: 3500,
    });
    await expect(whoIsLearning(page, 'Ada')).toBeVisible();
    if (address === lesson) await expect(page.getByText('Completed', { exact: true })).toBeVisible();
    else await expect(page.getByRole('main')).toContainText('1 of');
    await vacate(old);
    await expect(notice(page)).toContainText('A newer version of the course is open elsewhere.');
    await expect(whoIsLearning(page, 'Ada')).toBeVisible();
  });
}

test('data of every earlier version of the database are there after the update', async ({
  browser,
  baseURL,
  watch,
}) => {
  for (const sample of samples) {
    const context = await browser.newContext({ baseURL });
    watch(context);
    const page = await context.newPage();
    await page.goto(still);
    await page.evaluate(`(${install})(${JSON.stringify(sample)}, ${JSON.stringify(database)}, indexedDB)`);
    await open(page, 'en/progress/');
    await expect(whoIsLearning(page, inSamples.name)).toBeVisible();
    expect((await rowsOf(page, 'events')).map(({ id }) => id)).toEqual(inSamples.ids);
    await context.close();
  }
});

test('a clock that was a year ahead and is put right: the page says so, and what is done next bears the day of today', async ({
  page,
}) => {
  const today = new Date();
  const nextYear = new Date(today);
  nextYear.setUTCFullYear(nextYear.getUTCFullYear() + 1);
  await page.clock.install({ time: nextYear });
  await openAs(page, 'Ada', lesson);
  await check(page, question);
  await expect(feedback(page)).toContainText('Correct');
  await page.clock.setSystemTime(today);
  await page.reload();
  await expect(notice(page)).toContainText('So the clock was ahead then');
  await page.getByRole('button', { name: 'Complete and continue' }).click();
  await expect(page).not.toHaveURL(/upkeep/);
  await expect(notice(page)).toHaveCount(0);
  const events = (await rowsOf(page, 'events')).sort((a, b) => a.at - b.at);
  const last = events.findLast(({ type }) => type === 'lesson-completed');
  expect(last).toMatchObject({ at: expect.any(Number) });
  expect(last?.at).toBeGreaterThan(nextYear.getTime() - 1);
  expect(Math.abs(Number(last?.clock) - today.getTime())).toBeLessThan(60 * 60 * 1000);
  await page.clock.setSystemTime(new Date(today.getTime() + 3 * 24 * 60 * 60 * 1000));
  await open(page, 'en/review/');
  await expect(page.getByRole('main')).not.toContainText('Nothing is due today');
});

test('a clock set back a year: what is done later stays later, and the person is told', async ({ page }) => {
  await openAs(page, 'Ada', lesson);
  await check(page, question);
  await expect(feedback(page)).toContainText('Correct');
  const lastYear = new Date();
  lastYear.setUTCFullYear(lastYear.getUTCFullYear() - 1);
  await page.clock.install({ time: lastYear });
  await page.reload();
  await expect(notice(page)).toContainText('The clock of this device says');
  await expect(notice(page)).not.toContainText('saved');
  await page.getByRole('button', { name: 'Complete and continue' }).click();
  await expect(page).not.toHaveURL(/upkeep/);
  // That the lesson was opened is noted beside them, whenever the page has time for it.
  const types = (await rowsOf(page, 'events')).sort((a, b) => a.at - b.at).map(({ type }) => type);
  expect(types.filter((type) => type !== 'lesson-opened').slice(-2)).toEqual(['check-answered', 'lesson-completed']);

  await open(page, 'en/review/');
  await expect(page.getByText('Nothing is due today;')).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText(/NaN|Invalid|-\d+ days/);
});
