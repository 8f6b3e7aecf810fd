import type { Page } from '@playwright/test';

/** Opens everything on the page that folds or pops up, all at once, and waits until what that brings is there. */
export async function openFolds(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    for (const pop of document.querySelectorAll<HTMLElement>('[popover]')) {
      // Of those that close by themselves only one is open at a time.
      pop.popover = 'manual';
      pop.showPopover();
    }
  });
  await page.waitForLoadState('networkidle');
}
