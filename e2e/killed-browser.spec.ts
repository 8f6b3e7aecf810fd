import { backupFiles } from '../src/log/file/backup-file.ts';
import { manyEvents } from '../src/scripts/bench-events.ts';
import { open, openAs, settled } from './support/learner.ts';
import { answer, around, check, drawn, fieldset, questionOf, readQuiz } from './support/questions.ts';
import { rowsOf } from './support/storage.ts';
import { expect, test } from './support/test.ts';

const quiz = readQuiz('printers');

test('an answer is still there when the browser was killed as its feedback showed', async ({ profile }) => {
  const question = questionOf(quiz, 'c4-l1-c1');
  const before = await profile.start();
  await openAs(before, 'Ada', 'en/modules/printers/ink/');
  await check(before, question);
  await expect(around(before, question).getByRole('status')).toContainText('Correct');
  await profile.kill();

  const after = await profile.start();
  await open(after, 'en/modules/printers/ink/');
  await fieldset(after, question).scrollIntoViewIfNeeded();
  await expect(around(after, question).getByRole('status')).toContainText('Correct');
  await expect(after.getByRole('radio', { name: 'The ink' })).toBeChecked();
});

test('a quiz half done goes on where it was when the browser was killed', async ({ profile }) => {
  const before = await profile.start();
  await openAs(before, 'Ada', 'en/modules/printers/quiz/');
  await before.getByRole('button', { name: 'Start the quiz' }).click();
  const order = await drawn(before, quiz.questions);
  const [single, number, verdict] = ['c4-q1', 'c4-q2', 'c4-q3'].map((id) => questionOf(quiz, id));
  if (!single || !number || !verdict) throw new Error('Three questions are drawn');
  await answer(before, single);
  await check(before, number);
  await expect(around(before, number).getByRole('status')).toContainText('Correct');
  await profile.kill();

  const after = await profile.start();
  await open(after, 'en/modules/printers/quiz/');
  await settled(after);
  expect(await drawn(after, quiz.questions)).toEqual(order);
  await expect(after.getByRole('radio', { name: 'The price of a page' })).toBeChecked();
  await expect(around(after, number).getByRole('status')).toContainText('Correct');
  await expect(fieldset(after, number).getByRole('textbox')).toHaveValue('600');
  await expect(around(after, verdict).getByRole('button', { name: 'Check answer' })).toBeVisible();
  await answer(after, verdict);
  await after.getByRole('button', { name: 'Submit quiz' }).click();
  await expect(after.getByRole('heading', { name: 'Passed: 3 of 3 points, 100 %' })).toBeVisible();
});

test('a back-up is there whole or not at all when the browser was killed while it was read in', async ({ profile }) => {
  const log = manyEvents(2000);
  const file = {
    name: 'spp-progress.json',
    mimeType: 'application/json',
    buffer: Buffer.from(backupFiles(log, Date.now())[0] as string),
  };
  const before = await profile.start();
  await before.addInitScript(() => {
    const { add } = IDBObjectStore.prototype;
    let count = 0;
    IDBObjectStore.prototype.add = function (...record) {
      count += 1;
      if (count === 500) console.info('in the middle of it');
      return add.apply(this, record);
    };
  });
  await open(before, 'en/progress/');
  await before.getByLabel('Restore or merge a back-up').setInputFiles(file);
  const middle = before.waitForEvent('console', (message) => message.text() === 'in the middle of it');
  await before.getByRole('button', { name: 'Add to this device' }).click();
  await middle;
  await profile.kill();

  const after = await profile.start();
  await open(after, 'en/progress/');
  expect([0, log.length]).toContain((await rowsOf(after, 'events')).length);
  await after.getByLabel('Restore or merge a back-up').setInputFiles(file);
  const again = after.getByRole('button', { name: 'Add to this device' });
  await again.or(after.getByText('Everything in this file is on this device already.')).waitFor();
  if (await again.isVisible()) {
    await again.click();
    await expect(after.getByText(/new records added\.$/)).toBeVisible();
  }
  expect(await rowsOf(after, 'events')).toHaveLength(log.length);
});
