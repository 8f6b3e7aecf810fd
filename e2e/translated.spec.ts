import type { Page } from '@playwright/test';
import { open } from './support/learner.ts';
import { expect, test } from './support/test.ts';

test.use({ build: 'published' });

/** Does to the page what a browser does that translates it: an element stands in the place of each text. */
const translated = (page: Page) =>
  page.evaluate(() => {
    const element: string = 'font';
    const main = document.querySelector('main') as HTMLElement;
    const translate = (within: Node) => {
      const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts) {
        if (!text.data.trim() || text.parentElement?.closest('font, script, textarea, option, svg, [translate="no"]'))
          continue;
        // The type calls it outdated; browsers that translate use it all the same.
        const font = document.createElement(element);
        font.textContent = text.data;
        text.replaceWith(font);
      }
    };
    translate(main);
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) {
        if ([...addedNodes].some(({ nodeName }) => nodeName !== 'FONT')) translate(target);
      }
    }).observe(main, { childList: true, subtree: true });
  });

/** Changes whatever can be changed: figures, choices, answers. */
async function changeAll(page: Page): Promise<void> {
  const main = page.getByRole('main');
  const figures = main.locator('input[inputmode]:visible');
  for (const index of [0, 1, 2, 3, 4, 5])
    if (index < (await figures.count())) await figures.nth(index).fill(`${7 + index * 3}`);
  const choices = main.locator('select:visible');
  for (const index of [0, 1, 2])
    if (index < (await choices.count())) await choices.nth(index).selectOption({ index: 1 });
  const answers = main.getByRole('radio');
  for (const index of [0, 3, 7]) if (index < (await answers.count())) await answers.nth(index).check({ force: true });
}

/** Every sentence, label and figure that can be seen, in order. */
const seen = (page: Page) =>
  page
    .getByRole('main')
    .evaluate((main) =>
      [...main.querySelectorAll<HTMLElement>('p, li, td, th, h2, h3, label, button, b')]
        .filter((element) => element.offsetParent && !element.querySelector('p, li, td, th, h2, h3, label, button'))
        .map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim()),
    );

for (const tool of ['life-cycle-cost', 'bid-evaluation', 'maturity', 'risk-map', 'clauses', 'questions']) {
  test(`under a browser's translation the tool "${tool}" says what it says without`, async ({ page, otherDevice }) => {
    for (const each of [page, otherDevice]) {
      await open(each, `en/tools/${tool}/`);
      await each.getByRole('main').locator('input:visible, select:visible').first().focus();
      await expect(each.locator(`[data-island="${tool}"]`)).toHaveAttribute('data-alive');
    }
    await translated(page);
    for (const each of [page, otherDevice]) await changeAll(each);
    // What is reckoned comes a moment after the last change, on both.
    await expect(async () => expect(await seen(page)).toEqual(await seen(otherDevice))).toPass();
  });
}
