import type { Page } from '@playwright/test';
import type { Quiz } from '../src/features/quiz/schema.ts';
import type { PlainKey } from '../src/site/words.ts';
import { barriers } from './support/barriers.ts';
import { open, settled } from './support/learner.ts';
import { answer, around, readQuiz, wrong } from './support/questions.ts';
import { addressesOf, fullest } from './support/templates.ts';
import { expect, test } from './support/test.ts';
import { wordsOf } from './support/words.ts';

/** The course as it is published, and the small one in a language that runs from right to left. */
const courses = [
  { build: 'published', lang: 'en', content: 'content' },
  { build: 'fixture', lang: 'ar', content: 'e2e/fixture' },
] as const;

/** The first question on the page that a click or a figure answers, rightly or wrongly. */
async function firstQuestion(page: Page, { checks, questions }: Quiz) {
  const prompts = page.locator('.qform legend');
  await expect(prompts.first()).toBeVisible();
  const shown = (await prompts.allTextContents()).map((prompt) =>
    [...checks, ...questions].find((each) => each.prompt === prompt),
  );
  const question = shown.find((each) => each && ('options' in each || ['true-false', 'number'].includes(each.kind)));
  if (!question) throw new Error(`No question to answer among ${shown.length}`);
  return question;
}

/** The lesson that holds most among those that explain a term. */
async function lessonWithTerm(page: Page, lang: string): Promise<string> {
  for (const address of await addressesOf(page, lang, 'lesson')) {
    const html = await (await page.request.get(address)).text();
    if (html.includes('class="term"')) return address;
  }
  throw new Error(`No lesson in "${lang}" explains a term`);
}

for (const { build, lang, content } of courses) {
  const t = wordsOf(lang);
  const press = (page: Page, word: PlainKey) => page.getByRole('button', { name: t(word), exact: true }).click();
  const quizOf = (address: string) => readQuiz(address.split('/')[2] ?? '', lang, content);

  test.describe(`the ${build} course (${lang})`, () => {
    test.use({ build, reducedMotion: 'reduce' });

    test('has no barrier when a lesson asks for a name, gives feedback or explains a term', async ({ page }) => {
      const address = await lessonWithTerm(page, lang);
      await open(page, address);
      const question = await firstQuestion(page, quizOf(address));
      await answer(page, question, wrong(question));
      await around(page, question)
        .getByRole('button', { name: t('question.check') })
        .click();
      await expect(page.getByRole('form', { name: t('learner.title') })).toBeVisible();
      expect(await barriers(page)).toEqual([]);

      await press(page, 'learner.skip');
      await expect(around(page, question).getByRole('status')).toContainText(t('question.wrong'));
      expect(await barriers(page)).toEqual([]);

      await page.locator('.term').first().click();
      await expect(page.getByRole('link', { name: t('lesson.openGlossary') }).first()).toBeVisible();
      expect(await barriers(page)).toEqual([]);
    });

    test('has no barrier while a quiz is under way and when its result is shown', async ({ page }) => {
      const address = await fullest(page, lang, 'quiz');
      await open(page, address);
      await press(page, 'quiz.start');
      const question = await firstQuestion(page, quizOf(address));
      await answer(page, question, wrong(question));
      await around(page, question)
        .getByRole('button', { name: t('question.check') })
        .click();
      await press(page, 'learner.skip');
      await expect(around(page, question).getByRole('status')).toContainText(t('question.wrong'));
      expect(await barriers(page)).toEqual([]);

      await press(page, 'quiz.submit');
      await press(page, 'quiz.submit');
      await expect(page.getByRole('region', { name: t('quiz.result') })).toBeVisible();
      expect(await barriers(page)).toEqual([]);
    });

    test('has no barrier when a certificate asks for its name and when it is shown', async ({ page }) => {
      const card = page.getByRole('region').filter({ has: page.locator('#path-executive') });
      await open(page, `${lang}/certificates/`);
      const lessons = await card
        .getByRole('link')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      for (const [index, lesson] of lessons.entries()) {
        await open(page, lesson ?? '');
        await press(page, 'complete.complete');
        if (index === 0) await press(page, 'learner.skip');
        await page.waitForURL((url) => url.pathname !== lesson);
      }
      await open(page, `${lang}/certificates/`);
      await card.getByRole('button', { name: t('certificate.make') }).click();
      await expect(card.getByLabel(t('certificate.name'))).toBeFocused();
      expect(await barriers(page)).toEqual([]);

      await card.getByLabel(t('certificate.name')).fill('Amina Diallo');
      await card.getByRole('button', { name: t('certificate.make') }).click();
      await expect(page.getByRole('heading', { name: t('certificate.shown'), exact: true })).toBeFocused();
      expect(await barriers(page)).toEqual([]);
    });
  });
}

test.describe('the published course', () => {
  test.use({ build: 'published', reducedMotion: 'reduce' });

  test('has no barrier where an address is wrong', async ({ page }) => {
    await open(page, '404.html');
    expect(await barriers(page)).toEqual([]);
  });
});

test.describe('the choice of a language', () => {
  // No course is in German, so that nobody is sent on.
  test.use({ locale: 'de-DE', reducedMotion: 'reduce' });

  test('has no barrier', async ({ page }) => {
    await page.goto('');
    await settled(page);
    expect(await barriers(page)).toEqual([]);
  });
});
