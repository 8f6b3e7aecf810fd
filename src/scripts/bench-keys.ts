import { type Browser, chromium, type Locator, type Page } from '@playwright/test';
import { findChromium } from './install-browser.ts';
import { serve } from './serve.ts';
import { onPhone } from './until-idle.ts';

/** How long a page takes to show a key that was pressed, in milliseconds. */
export type KeyTime = { where: string; median: number; worst: number };

/** A field that is typed into once the page is as full as `fill` makes it. */
type Typing = {
  where: string;
  address: string;
  field(page: Page): Locator;
  keys: string;
  fill?(page: Page): Promise<void>;
};

/** Presses a button until the page lets it be pressed no more. */
async function pressAll(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name, exact: true });
  for (let pressed = 0; pressed < 30 && (await button.count()) > 0 && (await button.isEnabled()); pressed += 1) {
    await button.click();
  }
}

/** Puts a figure into every field that has none. */
const fillFigures = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const empty = [...document.querySelectorAll<HTMLInputElement>('main input[inputmode]')].filter(
      ({ value, offsetParent }) => value === '' && offsetParent,
    );
    for (const [index, field] of empty.entries()) {
      field.value = String(1 + (index % 9));
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve));
    }
  });

/** As many bids as there may be, with a figure wherever one can be. */
async function addBids(page: Page, most: number): Promise<void> {
  await pressAll(page, 'Add a bid');
  const names = page.getByLabel(/^Name of bid \d+$/);
  if ((await names.count()) !== most) throw new Error(`${await names.count()} bids instead of ${most}`);
  await fillFigures(page);
}

const typings: Typing[] = [
  {
    where: 'Life-cycle cost, 12 bids: a price',
    address: 'en/tools/life-cycle-cost/',
    fill: (page) => addBids(page, 12),
    field: (page) => page.getByLabel(/^Purchase price/).first(),
    keys: '1234567',
  },
  {
    where: 'Bids, 24 bids: a price',
    address: 'en/tools/bid-evaluation/',
    fill: (page) => addBids(page, 24),
    field: (page) => page.getByLabel(/^Price/).first(),
    keys: '1234567',
  },
  {
    where: 'Maturity: who answers',
    address: 'en/tools/maturity/',
    field: (page) => page.getByLabel('Who answers').first(),
    keys: 'buyers and engineers',
  },
  {
    where: 'Risk map: name of the case',
    address: 'en/tools/risk-map/',
    field: (page) => page.getByLabel('Name of this case'),
    keys: 'textiles in spring',
  },
  {
    where: 'Search, whole course',
    address: 'en/search/',
    field: (page) => page.getByRole('searchbox'),
    keys: 'life-cycle cost',
  },
];

/** Processor of a cheap phone against that of this machine. */
const slower = 6;

async function time(browser: Browser, url: string, { where, address, fill, field, keys }: Typing): Promise<KeyTime> {
  return onPhone(browser, async (page, context) => {
    await page.goto(url + address);
    const place = field(page);
    await place.waitFor();
    await place.focus();
    await page.waitForFunction(
      () => document.querySelectorAll('[data-unasked="always"]:not([data-alive])').length === 0,
    );
    await fill?.(page);
    await place.focus();
    await page.waitForTimeout(2000);
    await page.evaluate(() => {
      const times: number[] = [];
      Object.assign(globalThis, { times });
      new PerformanceObserver((list) => {
        for (const { name, duration } of list.getEntries()) if (name === 'keydown') times.push(duration);
      }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
    });
    await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slower });
    for (const key of keys) {
      await page.keyboard.press(key === ' ' ? 'Space' : key);
      await page.waitForTimeout(250);
    }
    await page.waitForTimeout(500);
    const times = (await page.evaluate(() => (globalThis as unknown as { times: number[] }).times)).sort(
      (a, b) => a - b,
    );
    // What took less than 16 ms is not reported at all.
    const all = [...Array(Math.max(0, keys.length - times.length)).fill(16), ...times];
    return { where, median: all[Math.floor(all.length / 2)] as number, worst: all.at(-1) as number };
  });
}

/** How long keys take in the fullest tools and in search, on a processor six times as slow as this one. */
export async function timeKeys(dir: string, base?: string): Promise<KeyTime[]> {
  const site = await serve({ dir, base });
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  const times: KeyTime[] = [];
  for (const typing of typings) times.push(await time(browser, site.url, typing));
  await browser.close();
  await site.close();
  return times;
}
