import { expect, type Page } from '@playwright/test';

/** What reaches beyond the edge of the page and does not scroll by itself. */
const beyondTheEdge = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const scrolls = (element: Element): boolean => getComputedStyle(element).overflowX !== 'visible';
    const reaches = (element: Element): boolean => {
      const { left, right, width } = element.getBoundingClientRect();
      if (width === 0 || (left > -1 && right < clientWidth + 1) || element.closest('.vh, .skip')) return false;
      // A field that hides what does not fit in it may itself stand beyond the edge.
      for (let each = element.parentElement; each && each !== document.body; each = each.parentElement) {
        if (scrolls(each)) return false;
      }
      return true;
    };
    const found = [...document.body.querySelectorAll('*')]
      .filter(reaches)
      .map(({ outerHTML }) => outerHTML.slice(0, 120));
    return scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`, ...found] : found;
  });

/** What scrolls sideways and cannot be reached with the keyboard, or is announced without a name. */
const silentScrolls = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.body.querySelectorAll<HTMLElement>('*')]
      .filter((element) => /auto|scroll/.test(getComputedStyle(element).overflowX))
      .filter((element) => element.scrollWidth > element.clientWidth && element.clientWidth > 0)
      .filter((element) => !element.matches('input, textarea, select, nav'))
      .filter((element) => element.tabIndex < 0 || !element.matches('[aria-label], [aria-labelledby]'))
      .map(({ outerHTML }) => `scrolls, without focus or name: ${outerHTML.slice(0, 120)}`),
  );

/**
 * What makes a small phone scroll sideways, with letters as they are and twice as large. A phone of 320 pixels is also
 * what is left of a window of 1280 pixels at 400 per cent. The page stays that narrow.
 */
export async function sideways(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 320, height: 640 });
  const browser = await page.context().newCDPSession(page);
  const found: string[] = [];
  for (const standard of [16, 32]) {
    await browser.send('Page.setFontSizes', { fontSizes: { standard, fixed: (standard * 13) / 16 } });
    await expect(page.locator('html')).toHaveCSS('font-size', `${standard}px`);
    const lines = [...(await beyondTheEdge(page)), ...(await silentScrolls(page))];
    found.push(...lines.map((line) => `letters of ${standard} px: ${line}`));
  }
  await browser.detach();
  return found;
}
