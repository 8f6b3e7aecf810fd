import type { Page } from '@playwright/test';

const script = /\/_astro\/db\./;

/** Does something while the script of the database is on its way, as over a bad line; it comes afterwards. */
export async function withoutDatabase(page: Page, act: () => Promise<void>): Promise<void> {
  let done = (): void => {};
  const isDone = new Promise<void>((resolve) => {
    done = resolve;
  });
  await page.route(script, async (route) => {
    await isDone;
    // The page that asked for it may be gone.
    await route.continue().catch(() => {});
  });
  await act();
  done();
  await page.unroute(script);
}
