import { findChromium } from '../../src/scripts/install-browser.ts';

// Workers inherit it, so that one look is enough.
process.env.CHROMIUM ??= findChromium();

/** How every browser of the tests is started. */
export const launchOptions = {
  executablePath: process.env.CHROMIUM,
  args: [
    '--no-sandbox',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ],
};
