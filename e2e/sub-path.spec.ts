import { completeLesson, giveName, nextStep, open, settled, whoIsLearning } from './support/learner.ts';
import { check, questionOf, readQuiz } from './support/questions.ts';
import { expect, test } from './support/test.ts';

test.use({ build: 'sub' });

const pages = [
  'en/',
  'ar/',
  'en/paths/administrator/',
  'en/modules/desks/',
  'en/modules/desks/need/',
  'en/modules/desks/quiz/',
  'en/modules/desks/activity/',
  'en/modules/desks/workshop/',
  'en/modules/paper/reams/',
  'en/progress/',
  'en/progress/journal/',
  'en/certificates/',
  'en/glossary/',
  'en/sources/',
  'en/about/',
];

test('a course under a path of its own is learned there', async ({ page, site }) => {
  expect(site.url).toMatch(/\/any\/sub\/$/);
  await open(page, '');
  await expect(page).toHaveURL(`${site.url}en/`);
  await page.getByRole('link', { name: 'Start the lesson' }).click();
  await settled(page);
  await check(page, questionOf(readQuiz('desks'), 'c1-l1-c1'));
  await giveName(page, 'Ada');
  await completeLesson(page);
  await expect(page).toHaveURL(`${site.url}en/modules/desks/offers/`);
  await open(page, 'en/');
  await expect(whoIsLearning(page, 'Ada')).toBeVisible();
  await expect(nextStep(page).getByText(/^1 of 16 lessons and quizzes of the course done$/)).toBeVisible();
});

test('every link of a course under a path of its own leads to a page under it', async ({ page, site }) => {
  const links = new Set<string>();
  for (const address of pages) {
    await open(page, address);
    const hrefs = await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).href));
    for (const href of hrefs) if (href.startsWith(new URL(site.url).origin)) links.add(href.split('#')[0] as string);
  }
  expect(links.size).toBeGreaterThan(pages.length);
  expect([...links].filter((link) => !link.startsWith(site.url))).toEqual([]);
  const answers = await Promise.all([...links].map((link) => page.request.get(link)));
  expect(answers.filter((answer) => !answer.ok()).map((answer) => answer.url())).toEqual([]);
});
