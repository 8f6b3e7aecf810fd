import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What depends on the colours; everything else is the same in light and in dark. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** Colours that are on their way to the other scheme are neither the one nor the other. */
async function use(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.evaluate(async () => {
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
}

/**
 * What axe finds wrong, a line for each element. It is brought into a page once, however often it is asked there, and
 * writes down nothing of what is right: its own builder for Playwright takes nearly three times as long.
 */
async function violations(page: Page, runOnly: axe.RunOnly): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(
    async (options) => {
      const { run } = (window as unknown as { axe: typeof axe }).axe;
      const { violations: found } = await run(document, options);
      return found.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${help} (${id}): ${html}`));
    },
    { runOnly, resultTypes: ['violations'] } satisfies axe.RunOptions as axe.RunOptions,
  );
}

/** What axe finds wrong with the page in light colours: enough for more pages of a kind that was looked at whole. */
export const structure = (page: Page): Promise<string[]> => violations(page, { type: 'tag', values: rules });

/** What axe finds wrong with the page as it stands, a line for each element; its colours in light and in dark. */
export async function barriers(page: Page): Promise<string[]> {
  await use(page, 'light');
  const light = await structure(page);
  await use(page, 'dark');
  const dark = await violations(page, { type: 'rule', values: colourRules });
  return [...light, ...dark.map((line) => `in dark: ${line}`)];
}
