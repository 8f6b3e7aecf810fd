import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Change } from '../event.ts';
import { storage } from '../storage.test-data.ts';

/** A page of the course: its modules, loaded for it alone. */
async function page() {
  vi.resetModules();
  return {
    ...(await import('../store.ts')),
    ...(await import('../learners.ts')),
    ...(await import('../writer.ts')),
    ...(await import('../database.ts')),
    ...(await import('../summary/summary-place.ts')),
  };
}
const text = (text: string): Change => ({ type: 'text-changed', activity: 'm01-activity', field: 'need', text });
const place = 'm01-activity need';

let window: ReturnType<typeof storage>;

beforeEach(async () => {
  const { db } = await page();
  await db.delete();
  // Pages of earlier tests that find it gone keep what they hold; not in this window.
  window = storage();
  vi.stubGlobal('sessionStorage', window);
});

async function withAda() {
  const first = await page();
  await first.start();
  await first.addLearner('Ada', null);
  return { ...first, ada: first.$learner.get() as string };
}

test('what was being typed when the browser was killed is in the log of the next page, and not a letter twice', async () => {
  const { keepDraft, recordDraft, readEvents, db, ada } = await withAda();
  await recordDraft(ada, place, text('We buy'));
  for (const typed of ['We buy d', 'We buy desks', 'We buy desks that']) await keepDraft(ada, place, text(typed));
  expect(await readEvents()).toHaveLength(2);
  const next = await page();
  await next.start();
  await vi.waitFor(() => expect(next.$progress.get().texts['m01-activity']?.need).toBe('We buy desks that'));
  expect(await readEvents()).toHaveLength(3);
  expect(await db.drafts.count()).toBe(0);
});

test('what was typed before the database was open is in the log of the next page of the window, and once', async () => {
  const { ada } = await withAda();
  const quick = await page();
  quick.leaveDraft(ada, place, text('We'));
  quick.leaveDraft(ada, place, text('We buy'));
  const next = await page();
  expect(await next.needsLog()).toBe(true);
  await next.start();
  await vi.waitFor(() => expect(next.$progress.get().texts['m01-activity']?.need).toBe('We buy'));
  expect(await next.readEvents()).toHaveLength(2);
  const third = await page();
  await third.start();
  expect(await third.readEvents()).toHaveLength(2);
});

test('an answer that is left takes along that its attempt has begun', async () => {
  const { ada } = await withAda();
  const attempt = '00000000-0000-4000-8000-0000000000a1';
  const begun: Change = { type: 'quiz-started', attempt, quiz: 'm01-quiz', seed: 1, questions: ['m01-q1', 'm01-q2'] };
  const answer = (question: string): Change => ({ type: 'answer-changed', attempt, question, response: true });
  const quick = await page();
  for (const question of ['m01-q1', 'm01-q2']) quick.leaveDraft(ada, `quiz ${question}`, begun, answer(question));
  const next = await page();
  await next.start();
  await vi.waitFor(() =>
    expect(next.$progress.get().attempts[attempt]?.responses).toEqual({ 'm01-q1': true, 'm01-q2': true }),
  );
});

test('what is in the log is not brought again by the window it was left in, nor is a damaged rest of it', async () => {
  const { ada, leaveDraft, recordDraft, $progress } = await withAda();
  leaveDraft(ada, place, text('We buy'));
  await recordDraft(ada, place, text('We buy desks'));
  expect(window.kept.get('spp-academy:left')).toBeUndefined();
  window.kept.set('spp-academy:left', '{"x":{"type":"text-changed"},"y":null}');
  const next = await page();
  await next.start();
  await vi.waitFor(() => expect($progress.get().texts['m01-activity']?.need).toBe('We buy desks'));
  expect(await next.readEvents()).toHaveLength(2);
  expect(window.kept.get('spp-academy:left')).toBeUndefined();
});

test('a text that was recorded leaves no draft', async () => {
  const { keepDraft, recordDraft, db, ada } = await withAda();
  await keepDraft(ada, place, text('We'));
  await recordDraft(ada, place, text('We buy'));
  expect(await db.drafts.count()).toBe(0);
});

test('what two windows were typing in one field is kept of both', async () => {
  const first = await withAda();
  const second = await page();
  await second.start();
  await first.keepDraft(first.ada, place, text('Desks'));
  await second.keepDraft(first.ada, place, text('Chairs'));
  expect(await first.db.drafts.count()).toBe(2);
});

test('what Ada began stays hers when Ben has the device before it is written', async () => {
  const { recordDraft, record, addLearner, readEvents, ada } = await withAda();
  await addLearner('Ben', null);
  await recordDraft(ada, place, text('Ada writes'));
  await record(ada, { type: 'lesson-completed', lesson: 'm01-l1' });
  const own = (await readEvents()).filter(({ learner }) => learner === ada);
  expect(own.map(({ type }) => type).sort()).toEqual(['learner-added', 'lesson-completed', 'text-changed']);
});

test('who was removed does not come back by what another window had not written yet', async () => {
  const { record, keepDraft, deleteLearner, addLearner, readEvents, ada } = await withAda();
  await addLearner('Ben', null);
  await deleteLearner(ada, null);
  await expect(record(ada, text('late'))).rejects.toThrow('no longer on this device');
  await keepDraft(ada, place, text('late'));
  const next = await page();
  await next.start();
  expect((await readEvents()).filter(({ learner }) => learner === ada)).toEqual([]);
  await vi.waitFor(async () => expect(await next.db.drafts.count()).toBe(0));
});

test('a text too long for any back-up keeps nothing else that was being typed from the log', async () => {
  const { keepDraft, ada } = await withAda();
  await keepDraft(ada, place, text('We buy'));
  await keepDraft(ada, 'm01-activity other', text('x'.repeat(20_000)));
  const next = await page();
  await next.start();
  await vi.waitFor(() => expect(next.$progress.get().texts['m01-activity']?.need).toBe('We buy'));
});
