import { expect, type Locator, type Page } from '@playwright/test';

/** What is wrong with the place of the focus; empty if a person sees where they are. */
export const focusFault = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement | null;
    if (!element || element === document.body) return 'nothing has the focus';
    const seen = [element, ...(element.labels ?? [])].some((each) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(each);
      const { left, right, top, bottom } = each.getBoundingClientRect();
      const onTop = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && each.contains(onTop);
    });
    return seen ? '' : `the focus is not seen on ${element.outerHTML.slice(0, 200)}`;
  });

/** Presses a key and sees to it that the focus is somewhere and is seen. */
export async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await expect.poll(() => focusFault(page), key).toBe('');
}

/** Goes on with Tab until the focus is there; every stop on the way is one that is seen. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  const isThere = () => target.evaluate((element) => element === document.activeElement);
  for (let stops = 0; !(await isThere()); stops += 1) {
    if (stops > 60) throw new Error(`${target} is not reached with Tab`);
    await press(page, 'Tab');
  }
}

/**
 * Goes to the first control with Tab and looks from then on, in every frame, whether something has the focus. Gives
 * what had it whenever it was lost.
 */
export async function keyboardOnly(page: Page): Promise<() => Promise<string[]>> {
  await press(page, 'Tab');
  const lost = await page.evaluateHandle(() => {
    const found: string[] = [];
    let last = document.activeElement;
    const look = () => {
      const now = document.activeElement;
      if (now === document.body && last !== now) found.push(last?.outerHTML.slice(0, 200) ?? '');
      last = now;
      requestAnimationFrame(look);
    };
    look();
    return found;
  });
  return () => lost.jsonValue();
}
