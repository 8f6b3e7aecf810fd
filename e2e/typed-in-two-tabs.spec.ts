import type { Page } from '@playwright/test';
import { beat } from '../src/features/learners/pace.ts';
import type { Question } from '../src/features/quiz/schema.ts';
import { giveName, open, openAs, openBeside, settled, whoIsLearning } from './support/learner.ts';
import { around, fieldset, questionOf, readQuiz, touch } from './support/questions.ts';
import { rowsOf } from './support/storage.ts';
import { expect, test } from './support/test.ts';

test.describe.configure({ timeout: 60_000 });

const activity = 'en/modules/desks/activity/';
const tool = 'en/tools/maturity/';
const plan = (page: Page) => page.getByRole('textbox', { name: 'What will you mend first?' });
const caseName = (page: Page) => page.getByLabel('Name of this case');
const who = (page: Page) => page.getByLabel('Who answers');
const saved = (page: Page) => page.getByText('Saved on this device.');
const lesson = 'en/modules/vehicles/buses/';
const reflection = questionOf(readQuiz('vehicles'), 'c7-l1-c1');
const printers = 'en/modules/printers/quiz/';
const figure = questionOf(readQuiz('printers'), 'c4-q2');
const typing = (page: Page, question: Question) => fieldset(page, question).getByRole('textbox');

/** Has the list of learners open in a tab, and gives the verb that hands the device over at once. */
async function handing(page: Page, from: string): Promise<(to: string) => Promise<void>> {
  await whoIsLearning(page, from).click();
  await page.getByRole('button', { name: 'Switch learner' }).click();
  return (to) => page.getByRole('group', { name: 'Switch learner' }).getByRole('button', { name: to }).click();
}

/** What is in the log of a learner, by the name they were added with. */
async function logOf(page: Page, name: string) {
  const rows = await rowsOf(page, 'events');
  const id = rows.find((row) => row.type === 'learner-added' && row.name === name)?.learner;
  return rows.filter(({ learner }) => learner === id);
}

test('what is typed into one field of an activity in three tabs at once is kept of all, and stands in each', async ({
  page,
}) => {
  await openAs(page, 'Ada', activity);
  const tabs = [page, await openBeside(page, activity), await openBeside(page, activity)];
  const texts = ['The door', 'The window', 'The roof'];
  await Promise.all(tabs.map((tab, index) => plan(tab).pressSequentially(texts[index] as string, { delay: 20 })));
  for (const tab of tabs) {
    for (const text of texts) await expect(plan(tab)).toHaveValue(new RegExp(text));
    await expect(tab.getByText('Saved on this device', { exact: true })).toBeVisible();
  }
  await page.reload();
  for (const text of texts) await expect(plan(page)).toHaveValue(new RegExp(text));
});

test('what is written in two fields while a name is asked for is all kept, and none of it twice', async ({ page }) => {
  await open(page, activity);
  const place = page.getByRole('textbox', { name: 'Which storeroom is it?' });
  await place.fill('Under the stairs');
  await place.press('Tab');
  await expect(page.getByRole('form', { name: 'Who is learning?' })).toBeVisible();
  await plan(page).fill('The door');
  await plan(page).press('Tab');
  await giveName(page, 'Ada');
  await expect(page.getByText('Saved on this device', { exact: true })).toBeVisible();
  const texts = (await logOf(page, 'Ada')).flatMap((event) => (event.type === 'text-changed' ? event.text : []));
  expect(texts.sort()).toEqual(['The door', 'Under the stairs']);
});

test('a case that is changed in one tab shows in the other; changed in both at once, both cases are kept', async ({
  page,
}) => {
  await openAs(page, 'Ada', tool);
  await caseName(page).fill('March');
  await who(page).fill('Buyers');
  await expect(saved(page)).toBeVisible();
  const other = await openBeside(page, tool);
  await other.getByRole('button', { name: 'March', exact: true }).click();
  await expect(who(other)).toHaveValue('Buyers');
  await who(other).fill('Engineers');
  await expect(saved(other)).toBeVisible();
  await expect(who(page)).toHaveValue('Engineers');

  for (const tab of [page, other]) await who(tab).press('End');
  await Promise.all([
    who(page).pressSequentially(' and buyers', { delay: 20 }),
    who(other).pressSequentially(' and lawyers', { delay: 20 }),
  ]);
  await expect(saved(page)).toBeVisible();
  await expect(saved(other)).toBeVisible();
  await expect
    .poll(async () => [await who(page).inputValue(), await who(other).inputValue()].sort())
    .toEqual(['Engineers and buyers', 'Engineers and lawyers']);
  for (const tab of [page, other]) {
    await expect(tab.getByRole('button', { name: 'March', exact: true }).first()).toBeVisible();
    await expect(tab.getByRole('button', { name: 'March 2', exact: true }).first()).toBeVisible();
  }
});

test('a case belongs to whoever changed it, though another tab hands the device on in the same second', async ({
  page,
}) => {
  await openAs(page, 'Grace', 'en/progress/');
  await openAs(page, 'Ada', tool);
  const other = await openBeside(page, 'en/about/');
  const hand = await handing(other, 'Ada');
  await who(page).fill('Ada and her team');
  await hand('Grace');
  await expect(whoIsLearning(page, 'Grace')).toBeVisible();
  await expect(who(page)).not.toHaveValue('Ada and her team');
  const cases = async (name: string) => (await logOf(page, name)).filter(({ type }) => type === 'case-saved');
  await expect.poll(async () => (await cases('Ada')).length).toBeGreaterThan(0);
  expect(await cases('Grace')).toEqual([]);
  await page.reload();
  await settled(page);
  await expect(who(page)).not.toHaveValue('Ada and her team');
  expect(await cases('Grace')).toEqual([]);
});

test('an answer that is typed in a quiz belongs to whoever typed it, and no other learner sees it', async ({
  page,
}) => {
  await openAs(page, 'Grace', 'en/progress/');
  await openAs(page, 'Ada', printers);
  await page.getByRole('button', { name: 'Start the quiz' }).click();
  const other = await openBeside(page, 'en/about/');
  const hand = await handing(other, 'Ada');
  await typing(page, figure).pressSequentially('77');
  await hand('Grace');
  await expect(whoIsLearning(page, 'Grace')).toBeVisible();
  const given = async () =>
    (await logOf(page, 'Ada'))
      .sort((a, b) => a.at - b.at)
      .flatMap((event) => (event.type === 'answer-changed' ? [event.response] : []));
  await expect.poll(async () => (await given()).at(-1)).toBe(77);
  const ofGrace = (await logOf(page, 'Grace')).map(({ type }) => type);
  expect(ofGrace.filter((type) => type !== 'learner-added')).toEqual([]);
  await expect(page.locator('input[value="77"]')).toHaveCount(0);
});

test('a reflection in a lesson that is written in two tabs at once is kept of both, and stands in each', async ({
  page,
}) => {
  await openAs(page, 'Ada', lesson);
  const other = await openBeside(page, lesson);
  const texts = ['The drivers', 'The passengers'];
  for (const tab of [page, other]) await touch(tab, reflection);
  await Promise.all(
    [page, other].map((tab, index) => typing(tab, reflection).pressSequentially(texts[index] as string, { delay: 20 })),
  );
  const check = (tab: Page) => around(tab, reflection).getByRole('button', { name: 'Check answer' });
  await check(page).click();
  for (const text of texts) await expect(typing(other, reflection)).toHaveValue(new RegExp(text));
  await check(other).click();
  for (const tab of [page, other]) {
    await expect(around(tab, reflection).getByRole('region', { name: 'One good answer' })).toBeVisible();
    for (const text of texts) await expect(typing(tab, reflection)).toHaveValue(new RegExp(text));
  }
});

test('a reflection that is being written in a lesson is there when the page was left, and belongs to whoever wrote it', async ({
  page,
}) => {
  await openAs(page, 'Grace', 'en/progress/');
  await openAs(page, 'Ada', lesson);
  await touch(page, reflection);
  await typing(page, reflection).pressSequentially('The drivers');
  await page.reload();
  await fieldset(page, reflection).scrollIntoViewIfNeeded();
  await expect(typing(page, reflection)).toHaveValue('The drivers');

  await around(page, reflection).getByRole('button', { name: 'Change what I wrote' }).click();
  const other = await openBeside(page, 'en/about/');
  const hand = await handing(other, 'Ada');
  await typing(page, reflection).fill('The mechanics');
  await hand('Grace');
  await expect(whoIsLearning(page, 'Grace')).toBeVisible();
  await expect(typing(page, reflection)).toHaveValue('');
  const given = async (name: string) =>
    (await logOf(page, name)).flatMap((event) => (event.type === 'check-answered' ? [event.response] : []));
  await expect.poll(() => given('Ada')).toContain('The mechanics');
  expect(await given('Grace')).toEqual([]);
});

for (const [what, address, type] of [
  ['the text of an activity', activity, (page: Page) => plan(page).fill('The door')],
  ['the case of a tool', tool, (page: Page) => who(page).fill('The door')],
  [
    'the reflection in a lesson',
    lesson,
    async (page: Page) => {
      await touch(page, reflection);
      await typing(page, reflection).fill('The door');
    },
  ],
  [
    'the answer to a quiz',
    printers,
    async (page: Page) => {
      await page.getByRole('button', { name: 'Start the quiz' }).click();
      await typing(page, figure).fill('4711');
    },
  ],
] as const) {
  test(`typed while another tab removes the learner, it goes with them and to nobody else: ${what}`, async ({
    page,
  }) => {
    await openAs(page, 'Grace', 'en/progress/');
    await openAs(page, 'Ada', address);
    const other = await openBeside(page, 'en/progress/');
    await other.getByRole('button', { name: 'Remove: Ada' }).click();
    await other.getByLabel('To confirm, type the name: Ada').fill('Ada');
    await type(page);
    await other.getByRole('button', { name: 'Remove from this device' }).click();
    await expect(whoIsLearning(page, 'Grace')).toBeVisible();
    const shown = () =>
      page
        .locator('textarea, input')
        .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement | HTMLTextAreaElement).value).join());
    await expect.poll(shown).not.toMatch(/The door|4711/);
    // Longer than anything typed waits to be written.
    await page.waitForTimeout(beat + 500);
    await page.reload();
    await settled(page);
    const events = await rowsOf(page, 'events');
    expect(JSON.stringify([events, await rowsOf(page, 'drafts')])).not.toMatch(/The door|4711/);
    expect(new Set(events.map(({ learner }) => learner)).size).toBe(1);
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
}
