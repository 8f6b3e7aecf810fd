import type { Locator, Page } from '@playwright/test';
import type { Question } from '../src/features/quiz/schema.ts';
import { open, settled, whoIsLearning } from './support/learner.ts';
import { around, drawn, fieldset, questionOf, readQuiz, right } from './support/questions.ts';
import { expect, test } from './support/test.ts';

/** What is wrong with the place of the focus; empty if a person sees where they are. */
const focusFault = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement | null;
    if (!element || element === document.body) return 'nothing has the focus';
    const seen = [element, ...(element.labels ?? [])].some((each) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(each);
      const { left, right, top, bottom } = each.getBoundingClientRect();
      const onTop = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && each.contains(onTop);
    });
    return seen ? '' : `the focus is not seen on ${element.outerHTML.slice(0, 200)}`;
  });

/** Presses a key and sees to it that the focus is somewhere and is seen. */
async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await expect.poll(() => focusFault(page), key).toBe('');
}

/** Goes on with Tab until the focus is there; every stop on the way is one that is seen. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  const isThere = () => target.evaluate((element) => element === document.activeElement);
  for (let stops = 0; !(await isThere()); stops += 1) {
    if (stops > 60) throw new Error(`${target} is not reached with Tab`);
    await press(page, 'Tab');
  }
}

/** Answers with Space and the arrows, as the controls of each kind ask for. */
async function answerWithKeys(page: Page, question: Question): Promise<void> {
  const group = fieldset(page, question);
  const given = right(question);
  if (typeof given === 'string') {
    await tabTo(page, group.getByRole('textbox'));
    await page.keyboard.type(given);
    return;
  }
  if (question.kind === 'multiple') {
    for (const { id, text } of question.options) {
      await tabTo(page, group.getByLabel(text, { exact: true }));
      if ((given as string[]).includes(id)) await press(page, 'Space');
    }
    return;
  }
  const text = 'options' in question ? question.options.find(({ key }) => key)?.text : given ? 'True' : 'False';
  const wanted = group.getByLabel(text ?? '', { exact: true });
  await tabTo(page, group.getByRole('radio').first());
  await press(page, 'Space');
  while (!(await wanted.isChecked())) await press(page, 'ArrowDown');
}

test('with the keyboard alone one skips to the text, answers, says who one is, completes and passes', async ({
  page,
}) => {
  test.setTimeout(60_000);
  const quiz = readQuiz('printers');
  const first = questionOf(quiz, 'c4-l1-c1');
  await open(page, 'en/modules/printers/ink/');
  await press(page, 'Tab');
  const skip = page.getByRole('link', { name: 'Skip to content' });
  await expect(skip).toBeFocused();
  await page.keyboard.press('Enter');
  await press(page, 'Tab');
  await expect(page.getByRole('main').getByRole('link').first()).toBeFocused();

  await answerWithKeys(page, first);
  await tabTo(page, around(page, first).getByRole('button', { name: 'Check answer' }));
  await press(page, 'Enter');
  await expect(around(page, first).getByRole('status')).toContainText('Correct');
  await tabTo(page, page.getByLabel('Your name'));
  await page.keyboard.type('Amina Diallo');
  await press(page, 'Tab');
  await expect(page.getByLabel('Your path')).toBeFocused();
  // The path whose certificate takes this lesson and its quiz.
  await press(page, 'ArrowDown');
  await press(page, 'ArrowDown');
  await tabTo(page, page.getByRole('button', { name: 'Save and go on' }));
  await page.keyboard.press('Enter');
  await expect(whoIsLearning(page, 'Amina Diallo')).toBeVisible();
  await expect.poll(() => focusFault(page)).toBe('');

  await tabTo(page, page.getByRole('button', { name: 'Complete and continue' }));
  await page.keyboard.press('Enter');
  await page.waitForURL('**/quiz/');
  await settled(page);

  await tabTo(page, page.getByRole('button', { name: 'Start the quiz' }));
  // A region or a heading that takes the focus is where reading goes on; it is no control and shows no ring.
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Question 1', exact: true })).toBeFocused();
  for (const question of await drawn(page, quiz.questions)) await answerWithKeys(page, question);
  await tabTo(page, page.getByRole('button', { name: 'Submit quiz' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Passed: 3 of 3 points, 100 %' })).toBeFocused();
});

test('a term and the list of languages open and close with the keyboard, and give the focus back', async ({ page }) => {
  await open(page, 'en/modules/paper/reams/');
  const term = page.getByRole('button', { name: 'whole cost' });
  await tabTo(page, term);
  await press(page, 'Enter');
  await expect(page.getByRole('link', { name: 'Open the glossary' })).toBeVisible();
  await press(page, 'Escape');
  await expect(page.getByRole('link', { name: 'Open the glossary' })).toBeHidden();
  await expect(term).toBeFocused();

  await open(page, 'en/modules/lamps/light/');
  const languages = page.getByRole('button', { name: 'Language: English' });
  await tabTo(page, languages);
  await press(page, 'Enter');
  await tabTo(page, page.getByRole('banner').getByRole('link', { name: 'العربية' }));
  await press(page, 'Escape');
  await expect(languages).toBeFocused();
});
