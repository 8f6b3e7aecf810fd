import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

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

/** Axe for a page: it tells of what is wrong alone, and what is right it does not write down. */
const axe = (page: Page): AxeBuilder => new AxeBuilder({ page }).options({ resultTypes: ['violations'] });

async function violations(axe: AxeBuilder): Promise<string[]> {
  // Without frames, of which the course has none, axe needs no second page to put its findings together.
  const found = await axe.setLegacyMode().analyze();
  return found.violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${help} (${id}): ${html}`));
}

/** What axe finds wrong with the page in light colours: enough for more pages of a kind that was looked at whole. */
export const structure = (page: Page): Promise<string[]> => violations(axe(page).withTags(rules));

/** What axe finds wrong with the page as it stands, a line for each element; its colours in light and in dark. */
export async function barriers(page: Page): Promise<string[]> {
  await use(page, 'light');
  const light = await structure(page);
  await use(page, 'dark');
  const dark = await violations(axe(page).withRules(colourRules));
  return [...light, ...dark.map((line) => `in dark: ${line}`)];
}
