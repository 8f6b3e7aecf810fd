import { expect, type Locator, type Page } from '@playwright/test';
import { press, tabTo } from './keyboard.ts';

/** How a person works the controls of a question. `group` is its fieldset; rows and places are found by their words. */
export type Way = {
  press(button: Locator): Promise<void>;
  /** Chooses a radio button or a check box. */
  tick(box: Locator): Promise<void>;
  pick(list: Locator, label: string): Promise<void>;
  write(field: Locator, text: string): Promise<void>;
  /** Brings a row up to a place, counted from 0. */
  raise(group: Locator, text: string, place: number): Promise<void>;
  /** Puts an item into a group. */
  put(group: Locator, text: string, title: string): Promise<void>;
  /** Chooses a place of a drawing by its position in the list. */
  point(group: Locator, index: number): Promise<void>;
};

const radioOrBox = (group: Locator): Locator => group.getByRole('radio').or(group.getByRole('checkbox'));
const rows = (group: Locator): Locator => group.getByRole('listitem').filter({ has: group.page().getByRole('button') });
const textsOf = (group: Locator): Promise<string[]> => rows(group).locator('.ot').allTextContents();
const chosenIn = (list: Locator): Promise<string | undefined> =>
  list.evaluate((element) => (element as HTMLSelectElement).selectedOptions[0]?.label);

/** With Tab, Space, Enter and the arrows; wherever the focus comes, it is seen. */
export function keyboard(page: Page): Way {
  const pick: Way['pick'] = async (list, label) => {
    await tabTo(page, list);
    for (let tries = 0; (await chosenIn(list)) !== label; tries += 1) {
      if (tries > 12) throw new Error(`"${label}" is not reached in ${list}`);
      await press(page, 'ArrowDown');
    }
  };
  const tick: Way['tick'] = async (box) => {
    if ((await box.getAttribute('type')) === 'checkbox') {
      await tabTo(page, box);
      return press(page, 'Space');
    }
    const name = await box.getAttribute('name');
    await tabTo(page, page.locator(`input[name="${name}"]`).first());
    await press(page, 'Space');
    for (let tries = 0; !(await box.isChecked()); tries += 1) {
      if (tries > 8) throw new Error(`${box} is not reached with the arrows`);
      await press(page, 'ArrowDown');
    }
  };
  return {
    tick,
    pick,
    async press(button) {
      await tabTo(page, button);
      // What takes the focus next may be a text to read, which is no control and shows no ring.
      await page.keyboard.press('Enter');
    },
    async write(field, text) {
      await tabTo(page, field);
      await page.keyboard.type(text);
    },
    async raise(group, text, place) {
      const button = group.getByRole('button', { name: `Move up: ${text}`, exact: true });
      await tabTo(page, button);
      for (let at = (await textsOf(group)).indexOf(text); at > place; at -= 1) {
        await press(page, 'Enter');
        await expect(button).toBeFocused();
        await expect(group.getByRole('status')).toContainText(`“${text}” is now number ${at} of `);
      }
    },
    put: (group, text, title) => pick(group.getByLabel(text, { exact: true }), title),
    point: (group, index) => tick(radioOrBox(group).nth(index)),
  };
}

type Point = { x: number; y: number };
type Hand = { tap(target: Locator): Promise<void>; drag(from: Point, to: Point): Promise<void> };

/** Points on the way from one to another, the last one included. */
const between = (from: Point, to: Point, steps = 8): Point[] =>
  Array.from({ length: steps }, (_, index) => {
    const share = (index + 1) / steps;
    return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
  });

/** A point of an element in the window, as shares of its size. */
async function pointOf(element: Locator, across: number, down: number): Promise<Point> {
  const box = await element.boundingBox();
  if (!box) throw new Error(`${element} is not on the page`);
  return { x: box.x + box.width * across, y: box.y + box.height * down };
}

function byHand({ tap, drag }: Hand): Way {
  /** Takes a row at its handle and lets go in the upper half of another element. */
  const carry = async (row: Locator, target: Locator) => {
    await row.scrollIntoViewIfNeeded();
    await drag(await pointOf(row.locator('.grip'), 0.5, 0.5), await pointOf(target, 0.5, 0.25));
  };
  return {
    press: tap,
    tick: tap,
    async pick(list, label) {
      await list.selectOption({ label });
    },
    async write(field, text) {
      await tap(field);
      await expect(field).toBeFocused();
      await field.page().keyboard.type(text);
    },
    async raise(group, text, place) {
      if ((await textsOf(group)).indexOf(text) === place) return;
      await group.scrollIntoViewIfNeeded();
      await carry(rows(group).filter({ hasText: text }), rows(group).nth(place));
      await expect(group.getByRole('status')).toContainText(`“${text}” is now number ${place + 1} of `);
    },
    async put(group, text, title) {
      const row = group.getByRole('listitem').filter({ has: group.page().getByLabel(text, { exact: true }) });
      const target = group.getByRole('list', { name: 'Groups' }).getByRole('listitem').filter({ hasText: title });
      await carry(row, target);
      await expect(group.getByRole('status')).toContainText(`“${text}” is now in “${title}”.`);
    },
    async point(group, index) {
      await tap(group.getByRole('img').locator('.hot-r').nth(index));
      await expect(group.getByRole('radio').nth(index)).toBeChecked();
    },
  };
}

export const mouse = (page: Page): Way =>
  byHand({
    tap: (target) => target.click(),
    async drag(from, to) {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      for (const { x, y } of between(from, to)) await page.mouse.move(x, y);
      await page.mouse.up();
    },
  });

/**
 * A finger on glass; the page is one of a context with touch. The browser takes a drag for a scroll where it may. The
 * finger rests before it is lifted, in the times that the events carry: a flick would swallow the tap that follows.
 */
export async function finger(page: Page): Promise<Way> {
  const browser = await page.context().newCDPSession(page);
  return byHand({
    tap: (target) => target.tap(),
    async drag(from, to) {
      const path = [...between(from, to), to, to];
      let timestamp = Date.now() / 1000 - (path.length + 1) * 0.1;
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: Point[]) => {
        timestamp += 0.1;
        return browser.send('Input.dispatchTouchEvent', { type, touchPoints, timestamp });
      };
      await touch('touchStart', from);
      for (const point of path) await touch('touchMove', point);
      await touch('touchEnd');
    },
  });
}
