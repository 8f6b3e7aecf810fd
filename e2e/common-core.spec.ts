import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './support/builds.ts';
import { completeLesson, open, openAs } from './support/learner.ts';
import { around, check, fieldset, readQuiz } from './support/questions.ts';
import { expect, test } from './support/test.ts';

test.use({ build: 'published' });

for (const module of readdirSync(join(root, 'content/en/modules'))) {
  test(`a lesson of "${module}" is read with its terms, answered and completed`, async ({ page }) => {
    const { checks } = readQuiz(module, 'en', 'content');
    await openAs(page, 'Ada', `en/modules/${module}/`);
    await page.getByRole('link', { name: 'Start the lesson' }).click();
    await expect(page.getByRole('region', { name: 'Objectives' })).toBeVisible();

    const term = page.locator('.term').first();
    const word = ((await term.textContent()) ?? '').trim();
    await term.click();
    const definition = page.locator('.gloss:popover-open');
    await expect(definition).toBeVisible();
    await definition.getByRole('link', { name: 'Open the glossary' }).click();
    await expect(page.locator(':target dt')).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('button', { name: word, exact: true }).first()).toBeVisible();

    for (const question of checks) {
      const isHere = (await fieldset(page, question).count()) > 0;
      if (!isHere || question.kind === 'reflection' || (question.kind === 'scenario' && !question.scored)) continue;
      await check(page, question);
      await expect(around(page, question).locator('.fb')).toContainText(/^Correct/);
    }
    const lesson = page.url();
    await completeLesson(page);
    await open(page, lesson);
    await expect(page.getByText('Completed', { exact: true })).toBeVisible();
  });
}
