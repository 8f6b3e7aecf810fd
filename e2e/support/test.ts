import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import type { Build } from './builds.ts';
import { watchFaults } from './faults.ts';
import { openProfile, type Profile } from './profile.ts';
import { openSite, type Site } from './site.ts';

export type Options = {
  /** The course of the test: `test.use({ build: 'sub' })`. The small fixture course unless said. */
  build: Build;
  /** Faults that belong to the journey: `test.use({ allowed: [/ERR_CONNECTION_REFUSED/] })` where the server goes away. */
  allowed: RegExp[];
};

type Fixtures = {
  /** The course on a server of its own; `page.goto('en/')` opens an address of it. */
  site: Site;
  /** Puts a context under the same watch as `page`; every context a test opens itself goes through it. */
  watch(context: BrowserContext): void;
  /** A page in another browser with nothing in it, such as the learner's other device. */
  otherDevice: Page;
  /** A browser whose data outlives it, to be quit, killed and started again. */
  profile: Profile;
};

/**
 * The one import of a journey:
 *
 *     import { expect, test } from './support/test.ts';
 *     test.use({ build: 'published' });
 *     test('what a person gets', async ({ page, site }) => { await page.goto('en/modules/lamps/light/'); … });
 *
 * Addresses are relative to the start page of the course, without a slash in front, so that they hold under any base
 * path. The test fails on any error on the console, any uncaught error, any breach of the content security policy and
 * any request that leaves the site (its origin and its base path), on `page` and on every page of its context.
 *
 * Actions wait for script as a person waits for the page: use those of learner.ts, which see to it, or `settled(page)`
 * from there before clicking something of an island.
 */
export const test = base.extend<Options & Fixtures>({
  build: ['fixture', { option: true }],
  allowed: [[], { option: true }],
  site: async ({ build }, use) => {
    const site = await openSite(build);
    await use(site);
    await site.stop();
  },
  baseURL: async ({ site }, use) => use(site.url),
  watch: async ({ site, allowed }, use) => {
    const faults: string[] = [];
    await use((context) => watchFaults(context, site.url, faults));
    expect(faults.filter((fault) => !allowed.some((pattern) => pattern.test(fault)))).toEqual([]);
  },
  context: async ({ context, watch }, use) => {
    watch(context);
    await use(context);
  },
  otherDevice: async ({ browser, contextOptions, baseURL, watch }, use) => {
    const context = await browser.newContext({ ...contextOptions, baseURL });
    watch(context);
    await use(await context.newPage());
    await context.close();
  },
  profile: async ({ baseURL, locale, timezoneId, viewport, watch }, use) => {
    const profile = await openProfile({ baseURL, locale, timezoneId, viewport }, watch);
    await use(profile);
    await profile.remove();
  },
});

export { expect };
