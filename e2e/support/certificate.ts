import { expect, type Locator, type Page } from '@playwright/test';
import { completeLesson, open, openAs } from './learner.ts';
import { readQuiz, takeQuiz } from './questions.ts';

/** The certificate that is shown on the page. */
export const certificate = (page: Page): Locator => page.getByRole('article', { name: /^(Certificate|Note) of/ });

/** Does everything that the certificate of a path asks for, none of it done yet. `content` is where its quizzes stand. */
export async function earn(page: Page, path: string, content?: string): Promise<void> {
  await open(page, 'en/certificates/');
  const missing = page.getByRole('region', { name: path, exact: true }).getByRole('listitem').getByRole('link');
  const hrefs = await missing.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(hrefs).not.toEqual([]);
  for (const href of hrefs) {
    await open(page, href);
    const [, module] = /([^/]+)\/quiz\/$/.exec(href) ?? [];
    if (module) {
      await takeQuiz(page, readQuiz(module, 'en', content));
      await expect(page.getByRole('heading', { name: /^Passed/ })).toBeVisible();
    } else await completeLesson(page);
  }
}

/** Makes the certificate of a path that has been earned, and shows it. */
export async function makeCertificate(page: Page, path: string): Promise<void> {
  await open(page, 'en/certificates/');
  const card = page.getByRole('region', { name: path, exact: true });
  await card.getByRole('button', { name: 'Make my certificate' }).click();
  await card.getByRole('button', { name: 'Make my certificate' }).click();
  await expect(page.getByRole('heading', { name: 'Your certificate', exact: true })).toBeFocused();
}

/** A new learner of the fixture earns and makes its shortest certificate, which takes one lesson. */
export async function earnCertificate(page: Page, name: string): Promise<void> {
  await openAs(page, name, 'en/modules/lamps/light/');
  await completeLesson(page);
  await makeCertificate(page, 'Executive briefing');
}
