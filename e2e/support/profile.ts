import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type BrowserContextOptions, chromium, type Page } from '@playwright/test';
import { launchOptions } from './browser.ts';

/** The data of a browser on a disk, which outlives the browser. */
export type Profile = {
  /** Starts a browser on this data and gives its page. */
  start(): Promise<Page>;
  /** Closes the browser as a person does. */
  quit(): Promise<void>;
  /** Ends every process of the browser at once, as a power cut does. Gives the moment. */
  kill(): Promise<number>;
};

/** `watch` is called with every browser that is started; `parent` is the folder that its data stand in. */
export async function openProfile(
  options: BrowserContextOptions,
  watch: (context: BrowserContext) => void,
  parent = tmpdir(),
): Promise<Profile & { remove(): Promise<void> }> {
  const dir = await mkdtemp(join(parent, 'spp-e2e-'));
  let context: BrowserContext | undefined;

  async function quit() {
    await context?.close();
    context = undefined;
  }

  return {
    quit,
    async start() {
      await quit();
      context = await chromium.launchPersistentContext(dir, { ...launchOptions, ...options });
      watch(context);
      return context.pages()[0] ?? (await context.newPage());
    },
    async kill() {
      const browser = context?.browser();
      if (!context || !browser) throw new Error('No browser is running on this profile');
      const gone = new Promise((resolve) => context?.once('close', resolve));
      const system = await browser.newBrowserCDPSession();
      const { processInfo } = await system.send('SystemInfo.getProcessInfo');
      for (const { id } of processInfo) killNow(id);
      const moment = Date.now();
      await gone;
      context = undefined;
      return moment;
    },
    async remove() {
      await quit();
      await rm(dir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function killNow(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It went with its parent.
  }
}
