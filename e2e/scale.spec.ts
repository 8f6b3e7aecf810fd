import type { Page } from '@playwright/test';
import type { ProgressEvent } from '../src/log/event.ts';
import { manyEvents } from '../src/scripts/bench-events.ts';
import { open, openAs, whoIsLearning } from './support/learner.ts';
import { database, rowsOf } from './support/storage.ts';
import { expect, test } from './support/test.ts';

/** Three times as many events as are read without a fold, about the lessons and quizzes of the fixture course. */
const log = JSON.parse(
  JSON.stringify(manyEvents(3000)).replaceAll(/"m(\d+)-/g, (_, number) => `"c${(number % 8) + 1}-`),
) as ProgressEvent[];

/** Puts rows into tables of the course, past it, and takes all rows out of others. */
const change = (page: Page, put: Record<string, object[]>, clear: string[] = []): Promise<void> =>
  page.evaluate(
    ({ database, put, clear }) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open(database);
        request.onsuccess = () => {
          const write = request.result.transaction([...Object.keys(put), ...clear], 'readwrite');
          for (const table of clear) write.objectStore(table).clear();
          for (const [table, rows] of Object.entries(put)) for (const row of rows) write.objectStore(table).put(row);
          write.oncomplete = () => {
            request.result.close();
            resolve();
          };
          write.onerror = () => reject(write.error);
        };
      }),
    { database, put, clear },
  );

test('a long log shows at once from its fold, with the same numbers as a full replay', async ({ page }) => {
  // Somebody has to be there before, so that the database is.
  await openAs(page, 'Ada', 'en/progress/');
  // The daily look through the log was taken: what it says of itself would come beside the numbers, sooner or later.
  const checked = { key: 'checked', at: Date.now(), records: log.length + 1, damaged: 0, remade: 0 };
  await change(page, { events: log, device: [{ key: 'learner', value: log[0]?.learner }, checked] });
  await open(page, 'en/progress/');
  await expect(whoIsLearning(page, 'A learner')).toBeVisible();
  await expect.poll(async () => (await rowsOf(page, 'folds')).length).toBe(1);

  /** All that the page says, once each of its parts is there: some come after the header has the name. */
  const numbers = async () => {
    await expect(page.getByRole('link', { name: 'Take the pre-test' }).first()).toBeVisible();
    await expect(page.getByRole('button', { name: /^Make available offline, .* English$/ })).toBeVisible();
    // What the browser has set aside changes by itself.
    return ((await page.getByRole('main').textContent()) ?? '').replaceAll(/[\d.,]+ [kMG]B/g, 'a size');
  };
  await open(page, 'en/progress/');
  await expect(whoIsLearning(page, 'A learner')).toBeVisible();
  const folded = await numbers();
  await change(page, {}, ['folds', 'states']);
  await open(page, 'en/progress/');
  await expect(whoIsLearning(page, 'A learner')).toBeVisible();
  await expect.poll(numbers).toBe(folded);
});
