import type { Page } from '@playwright/test';
import { barriers, structure } from './support/barriers.ts';
import { coverOf } from './support/cover.ts';
import { openFolds } from './support/folds.ts';
import { open } from './support/learner.ts';
import { sideways } from './support/reflow.ts';
import { addresses, addressesOf, type Template, templates } from './support/templates.ts';
import { expect, test } from './support/test.ts';

// One visit a page for all that can be seen on it without doing anything. Of each kind of page, so many as hold between
// them every tag, kind and figure that any of them holds; that each page has a policy, check-build.ts reads in its HTML.
// A breach of the policy, a request to another host and any error fail these tests by themselves: support/faults.ts.

const kinds = Object.keys(templates) as Template[];
test.use({ reducedMotion: 'reduce' });

/** The page has a strict policy of its own; what waits to be seen comes as well, and keeps to it. */
async function keepsToItsPolicy(page: Page, address: string): Promise<void> {
  const policy = page.locator('meta[http-equiv="content-security-policy" i]');
  const content = (await policy.getAttribute('content')) ?? '';
  expect(content, address).toContain("default-src 'none'");
  expect(content, address).toContain("require-trusted-types-for 'script'");
  expect(content, address).not.toMatch(/unsafe-|https?:|\*/);
  await page.keyboard.press('End');
}

test.describe('the published course (en)', () => {
  test.use({ build: 'published' });

  for (const kind of kinds) {
    test(`"${kind}", with everything it can hold, keeps to a strict policy, has no barrier and is read on a small phone`, async ({
      page,
    }) => {
      const all = await addressesOf(page, 'en', kind);
      const [fullest = '', ...others] = await coverOf(page, all);
      test.setTimeout(30_000 + 10_000 * others.length);
      await open(page, fullest);
      expect.soft(await structure(page), fullest).toEqual([]);
      await keepsToItsPolicy(page, fullest);
      await page.setViewportSize({ width: 390, height: 844 });
      await openFolds(page);
      expect.soft(await barriers(page), `${fullest} on a phone, with every fold open`).toEqual([]);
      expect.soft(await sideways(page), fullest).toEqual([]);

      await page.setViewportSize({ width: 1280, height: 800 });
      for (const address of others) {
        await open(page, address);
        expect.soft(await structure(page), address).toEqual([]);
        await keepsToItsPolicy(page, address);
      }
    });
  }

  test('every other page keeps to a strict policy as well', async ({ page }) => {
    const patterns = Object.values(templates);
    const others = (await addresses(page, 'en')).filter(
      (address) => !patterns.some((pattern) => address.startsWith('en/') && pattern.test(address.slice(3))),
    );
    test.setTimeout(10_000 + 2_000 * others.length);
    for (const address of others) {
      await open(page, address);
      await keepsToItsPolicy(page, address);
    }
  });
});

test.describe('the fixture course (ar)', () => {
  // The structure of a page is the same in every language; in one that runs from right to left the pages with most of
  // their own are enough.
  const mostOfTheirOwn: Template[] = ['home', 'lesson', 'quiz', 'progress', 'certificates', 'verify', 'lifeCycleCost'];

  for (const kind of kinds) {
    const isLooked = mostOfTheirOwn.includes(kind);
    test(`the page "${kind}" ${isLooked ? 'has no barrier and ' : ''}is read on a small phone`, async ({ page }) => {
      const [fullest = ''] = await addressesOf(page, 'ar', kind);
      await open(page, fullest);
      if (isLooked) {
        await page.setViewportSize({ width: 390, height: 844 });
        await openFolds(page);
        expect.soft(await barriers(page), fullest).toEqual([]);
      }
      expect.soft(await sideways(page), fullest).toEqual([]);
    });
  }
});
