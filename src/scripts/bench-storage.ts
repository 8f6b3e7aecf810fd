import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { build } from 'vite';
import type { StorageTimes } from './bench-storage-page.ts';
import { findChromium } from './install-browser.ts';
import { serve } from './serve.ts';

/** `page` is the time from asking for the page "My progress" until it says who is learning. */
export type StorageRun = StorageTimes & { count: number; page: number };

/** The code of the database, as one script. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      rollupOptions: { input: join(import.meta.dirname, 'bench-storage-page.ts'), output: { format: 'iife' } },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error('The code of the database was not built');
  return first.output[0].code;
}

async function run(browser: Browser, url: string, code: string, count: number): Promise<StorageRun> {
  const context = await browser.newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(300_000);
  // No page of the course, so that nothing else uses the database; the same origin, so that it is that of the course.
  await page.goto(`${url}packs.json`);
  await page.addScriptTag({ content: code });
  const times = await page.evaluate(
    (count) => (globalThis as unknown as { timeStorage(count: number): Promise<StorageTimes> }).timeStorage(count),
    count,
  );
  const views: number[] = [];
  for (let view = 0; view < 3; view += 1) {
    const started = performance.now();
    await page.goto(`${url}en/progress/`);
    await page.getByRole('banner').getByRole('button', { name: 'Learner:' }).waitFor();
    views.push(performance.now() - started);
  }
  await context.close();
  return { count, ...times, page: views.sort((a, b) => a - b)[1] as number };
}

/** Times of the database in Chromium, on the built site in `dir`, for logs of each of these sizes. */
export async function benchStorage(dir: string, base: string, counts: number[]): Promise<StorageRun[]> {
  const code = await bundle();
  const site = await serve({ dir, base, port: 0 });
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  try {
    const runs: StorageRun[] = [];
    for (const count of counts) runs.push(await run(browser, site.url, code, count));
    return runs;
  } finally {
    await browser.close();
    await site.close();
  }
}
