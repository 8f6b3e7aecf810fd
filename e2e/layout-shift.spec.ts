import type { Page } from '@playwright/test';
import { completeLesson, open, openAs } from './support/learner.ts';
import { fullest, type Template } from './support/templates.ts';
import { expect, test } from './support/test.ts';

test.use({ build: 'published' });

type Shift = PerformanceEntry & { value: number; sources: { node: Node | null }[] };

/** Everything that moved on the page since it was opened: how far, and what. */
const shifts = (page: Page): Promise<{ value: number; what: string }[]> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const found: { value: number; what: string }[] = [];
        new PerformanceObserver((list) => {
          for (const { value, sources } of list.getEntries() as Shift[]) {
            found.push({ value, what: sources.map(({ node }) => node?.textContent?.slice(0, 60)).join(' | ') });
          }
        }).observe({ type: 'layout-shift', buffered: true });
        // What was noted earlier is handed over in the frames after this one.
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(found))));
      }),
  );

async function holdsStill(page: Page, address: string): Promise<void> {
  await open(page, address);
  // Down the page, so that what comes alive on the way has done so.
  for (const part of await page.getByRole('main').locator('section').all()) await part.scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  const moved = await shifts(page);
  const sum = moved.reduce((total, { value }) => total + value, 0);
  expect(sum, JSON.stringify(moved)).toBeLessThan(0.01);
}

for (const width of [390, 1280]) {
  test.describe(`on a screen of ${width} pixels`, () => {
    test.use({ viewport: { width, height: 800 } });

    for (const template of ['home', 'lesson'] as Template[]) {
      test(`the page "${template}" holds still while it loads, for somebody new and for who comes back`, async ({
        page,
      }) => {
        const address = await fullest(page, 'en', template);
        await holdsStill(page, address);
        await openAs(page, 'Amina Diallo', await fullest(page, 'en', 'lesson'));
        await completeLesson(page);
        await holdsStill(page, address);
      });
    }
  });
}
