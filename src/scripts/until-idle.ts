import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { findChromium } from './install-browser.ts';
import { serve } from './serve.ts';

// What a page costs until it asks for nothing more by itself: not until `load`, after which much can still come.

/** A file that came over the line. `bytes` is what was sent, compressed, with its headers; what a cache held is not there. */
export type Fetched = { url: string; bytes: number };

/** Bytes and requests of a page until it is idle, and for how long (ms) it answered nobody on the way. */
export type Visit = { files: Fetched[]; requests: number; bytes: number; blocked: number };

/** A message of the browser about the line, as the DevTools protocol sends it. */
export type NetworkEvent =
  | { name: 'requestWillBeSent'; id: string; url: string }
  | { name: 'requestServedFromCache' | 'loadingFailed'; id: string }
  | { name: 'responseReceived'; id: string; fromCache: boolean }
  | { name: 'loadingFinished'; id: string; bytes: number };

/** What came over the line. A redirection is a request of its own; an address the page holds itself is none. */
export function fetchedIn(events: NetworkEvent[]): Fetched[] {
  const open = new Map<string, Fetched>();
  const all: Fetched[] = [];
  for (const event of events) {
    if (event.name === 'requestWillBeSent') {
      if (!/^https?:/.test(event.url)) continue;
      const file = { url: event.url, bytes: 0 };
      open.set(event.id, file);
      all.push(file);
      continue;
    }
    const file = open.get(event.id);
    if (!file) continue;
    if (event.name === 'loadingFinished') file.bytes = event.bytes;
    const isCached = event.name === 'requestServedFromCache' || (event.name === 'responseReceived' && event.fromCache);
    if (isCached) all.splice(all.indexOf(file), 1);
  }
  return all;
}

/** Milliseconds of tasks beyond the 50 that nobody notices. */
export const blockedBy = (tasks: number[]): number => tasks.reduce((sum, task) => sum + Math.max(0, task - 50), 0);

/** Nothing was asked for during this many milliseconds, and nothing is under way: the page is idle. */
const quiet = 1500;

/** Listens to the line of a page. `idle` resolves when it has been quiet. */
async function listen(session: CDPSession) {
  const events: NetworkEvent[] = [];
  const inFlight = new Set<string>();
  let last = Date.now();
  const note = (event: NetworkEvent) => {
    events.push(event);
    last = Date.now();
    if (event.name === 'requestWillBeSent') inFlight.add(event.id);
    if (event.name === 'loadingFinished' || event.name === 'loadingFailed') inFlight.delete(event.id);
  };
  session.on('Network.requestWillBeSent', ({ requestId: id, request }) =>
    note({ name: 'requestWillBeSent', id, url: request.url }),
  );
  session.on('Network.requestServedFromCache', ({ requestId: id }) => note({ name: 'requestServedFromCache', id }));
  session.on('Network.responseReceived', ({ requestId: id, response }) => {
    const { fromDiskCache, fromServiceWorker, fromPrefetchCache } = response;
    const fromCache = Boolean(fromDiskCache || fromServiceWorker || fromPrefetchCache);
    note({ name: 'responseReceived', id, fromCache });
  });
  session.on('Network.loadingFinished', ({ requestId: id, encodedDataLength: bytes }) =>
    note({ name: 'loadingFinished', id, bytes }),
  );
  session.on('Network.loadingFailed', ({ requestId: id }) => note({ name: 'loadingFailed', id }));
  await session.send('Network.enable');
  const idle = async () => {
    last = Date.now();
    while (inFlight.size > 0 || Date.now() - last < quiet) await new Promise((done) => setTimeout(done, 50));
  };
  return { events, idle };
}

/** Opens an address in this page and gives what that fetched until the page was idle. Keeps what the context has cached. */
export async function untilIdle(page: Page, address: string): Promise<Visit> {
  const session = await page.context().newCDPSession(page);
  const line = await listen(session);
  await page.goto(address, { waitUntil: 'load' });
  await line.idle();
  const tasks = await page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const found: number[] = [];
        new PerformanceObserver((list) => {
          for (const { duration } of list.getEntries()) found.push(duration);
        }).observe({ type: 'longtask', buffered: true });
        setTimeout(() => resolve(found), 100);
      }),
  );
  await session.detach();
  const files = fetchedIn(line.events);
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return { files, requests: files.length, bytes, blocked: blockedBy(tasks) };
}

/** A phone with nothing cached; `slower` holds its processor to a fraction of this machine's. */
export async function onPhone<Result>(
  browser: Browser,
  run: (page: Page, context: BrowserContext) => Promise<Result>,
  slower = 1,
): Promise<Result> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
  try {
    const page = await context.newPage();
    if (slower > 1) {
      await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slower });
    }
    return await run(page, context);
  } finally {
    await context.close();
  }
}

if (import.meta.main) {
  // node src/scripts/until-idle.ts en/… en/…: one page after the other in one browser, from the built site.
  const site = await serve({ dir: process.env.OUT_DIR ?? 'dist', base: process.env.BASE_PATH });
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  await onPhone(browser, async (page) => {
    for (const address of process.argv.slice(2)) {
      const { files, requests, bytes, blocked } = await untilIdle(page, site.url + address);
      console.log(
        `\n${address}: ${(bytes / 1000).toFixed(1)} KB, ${requests} requests, blocked for ${blocked.toFixed(0)} ms`,
      );
      for (const { url, bytes } of files) console.log(`${String(bytes).padStart(8)}  ${url.slice(site.url.length)}`);
    }
  });
  await browser.close();
  await site.close();
}
