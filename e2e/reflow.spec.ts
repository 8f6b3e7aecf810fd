import type { Page } from '@playwright/test';
import { open } from './support/learner.ts';
import { fullest, type Template, templates } from './support/templates.ts';
import { expect, test } from './support/test.ts';

const courses = [
  { build: 'published', lang: 'en' },
  { build: 'fixture', lang: 'ar' },
] as const;

/** What reaches beyond the edge of the page and does not scroll by itself. */
const beyondTheEdge = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const scrolls = (element: Element): boolean =>
      getComputedStyle(element).overflowX !== 'visible' || element.matches('.vh, .skip');
    const reaches = (element: Element): boolean => {
      const { left, right, width } = element.getBoundingClientRect();
      if (width === 0 || (left > -1 && right < clientWidth + 1)) return false;
      for (let each: Element | null = element; each && each !== document.body; each = each.parentElement) {
        if (scrolls(each)) return false;
      }
      return true;
    };
    const found = [...document.body.querySelectorAll('*')]
      .filter(reaches)
      .map(({ outerHTML }) => outerHTML.slice(0, 120));
    return scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`, ...found] : found;
  });

for (const { build, lang } of courses) {
  test.describe(`the ${build} course (${lang})`, () => {
    // A phone of 320 pixels, and what is left of a window of 1280 pixels at 400 per cent.
    test.use({ build, viewport: { width: 320, height: 640 } });

    test('every kind of page is read on a small phone without scrolling sideways', async ({ page }) => {
      const kinds = Object.keys(templates) as Template[];
      test.setTimeout(10_000 * kinds.length);
      const browser = await page.context().newCDPSession(page);
      /** The size of letters as the settings of the browser give it. */
      const letters = async (standard: number) => {
        await browser.send('Page.setFontSizes', { fontSizes: { standard, fixed: (standard * 13) / 16 } });
        await expect(page.locator('html')).toHaveCSS('font-size', `${standard}px`);
      };
      for (const kind of kinds) {
        await open(page, await fullest(page, lang, kind));
        await letters(16);
        expect.soft(await beyondTheEdge(page), kind).toEqual([]);
        await letters(32);
        expect.soft(await beyondTheEdge(page), `${kind} with letters twice as large`).toEqual([]);
      }
    });
  });
}
