import { defineConfig } from '@playwright/test';
import { launchOptions } from './support/browser.ts';
import type { Options } from './support/test.ts';

export default defineConfig<Options>({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '.results',
  globalSetup: './support/build-sites.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['./support/slowest.ts']],
  timeout: 30_000,
  expect: { timeout: 7_500 },
  use: {
    launchOptions,
    locale: 'en-GB',
    timezoneId: 'UTC',
    viewport: { width: 1280, height: 800 },
    screenshot: 'only-on-failure',
  },
});
