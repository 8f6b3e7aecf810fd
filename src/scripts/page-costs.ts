import { type Browser, chromium, type Page, type Request } from '@playwright/test';
import { findChromium } from './install-browser.ts';
import { serve } from './serve.ts';
import { onPhone, untilIdle } from './until-idle.ts';

/** What a page costs a phone with nothing cached, until it asks for nothing more by itself. */
export type PageCost = { what: string; bytes: number; requests: number; paint: number; blocked: number };

/** A page that is opened; `act` is what a person does there, and what that fetches counts. */
export type PageVisit = { what: string; address: string; act?: (page: Page) => Promise<void> };

/** Nothing more came during this many milliseconds. */
const quiet = 1500;

/** What an act fetches, its workers included, of which `untilIdle` does not hear. */
async function fetchedBy(page: Page, act: (page: Page) => Promise<void>): Promise<{ bytes: number; requests: number }> {
  const fetched: Request[] = [];
  let last = Date.now();
  page.on('requestfinished', (request) => {
    fetched.push(request);
    last = Date.now();
  });
  await act(page);
  last = Date.now();
  while (Date.now() - last < quiet) await new Promise((done) => setTimeout(done, 50));
  const sizes = await Promise.all(fetched.map((request) => request.sizes()));
  const bytes = sizes.reduce(
    (sum, { responseBodySize, responseHeadersSize }) => sum + responseBodySize + responseHeadersSize,
    0,
  );
  return { bytes, requests: fetched.length };
}

/** Milliseconds until the largest thing of the first view was there. */
const largestPaint = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? 0)).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        });
        setTimeout(() => resolve(0), 1000);
      }),
  );

const median = (numbers: number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** Processor of a phone against that of this machine. */
const slower = 4;

async function walk(browser: Browser, url: string, steps: PageVisit[]): Promise<PageCost[]> {
  return await onPhone(
    browser,
    async (page) => {
      const lines: PageCost[] = [];
      for (const { what, address, act } of steps) {
        const visit = await untilIdle(page, url + address);
        const paint = await largestPaint(page);
        const more = act ? await fetchedBy(page, act) : { bytes: 0, requests: 0 };
        const [bytes, requests] = [visit.bytes + more.bytes, visit.requests + more.requests];
        lines.push({ what, bytes, requests, blocked: visit.blocked, paint });
      }
      return lines;
    },
    slower,
  );
}

/**
 * Walks of one phone each through a built site: the steps of a walk share what was cached. Bytes and requests are those
 * of the first time; times are the median of so many times.
 */
export async function pageCosts(dir: string, base: string, walks: PageVisit[][], times = 3): Promise<PageCost[]> {
  const site = await serve({ dir, base });
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  try {
    const lines: PageCost[] = [];
    for (const steps of walks) {
      const runs: PageCost[][] = [];
      for (let run = 0; run < times; run += 1) runs.push(await walk(browser, site.url, steps));
      const [first = []] = runs;
      first.forEach((line, at) => {
        const all = (of: (line: PageCost) => number) => runs.map((run) => of(run[at] as PageCost));
        lines.push({
          ...line,
          paint: median(all(({ paint }) => paint)),
          blocked: median(all(({ blocked }) => blocked)),
        });
      });
    }
    return lines;
  } finally {
    await browser.close();
    await site.close();
  }
}
