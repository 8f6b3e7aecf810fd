import { devices, type Locator, type Page } from '@playwright/test';
import { draw } from '../src/features/quiz/attempt/draw.ts';
import { examples } from './support/examples.ts';
import { answerAs, gallery, openExample } from './support/gallery.ts';
import { keyboardOnly } from './support/keyboard.ts';
import { open, openAs } from './support/learner.ts';
import { around, check, drawn, fieldset, readQuiz } from './support/questions.ts';
import { expect, test } from './support/test.ts';
import { finger, keyboard, mouse, type Way } from './support/ways.ts';

test.use({ build: 'published' });

/** Controls that a screen reader announces without a name. */
const nameless = async (form: Locator): Promise<string[]> =>
  (await form.ariaSnapshot()).match(/- (button|radio|checkbox|textbox|combobox|option|img|group)(?! ")\b.*/g) ?? [];

/** The live region of the question starts with these words. */
const says = (form: Locator, words: string): Promise<void> =>
  expect(form.getByRole('status').filter({ hasText: new RegExp(`^${words.replaceAll('.', '\\.')}`) })).toHaveCount(1);

test.describe('on a screen that takes a finger as well', () => {
  test.use({ hasTouch: true });

  for (const { question } of gallery.kinds) {
    const { kind } = question;
    const example = examples[kind];
    const title =
      'is answered rightly with the keyboard alone, wrongly with the mouse, which says why, then with a finger';

    test(`${kind}: ${title}`, async ({ page }) => {
      const group = await openExample(page, question);
      const form = around(page, question);
      const submit = form.getByRole('button', { name: 'Check answer', exact: true });
      const again = form.getByRole('button', { name: kind === 'reflection' ? 'Change what I wrote' : 'Try again' });
      await expect(group).toMatchAriaSnapshot(example.before);
      expect(await nameless(form)).toEqual([]);
      // Who is unsure says so before the check.
      if (kind !== 'reflection') {
        expect(await form.ariaSnapshot()).toMatch(/checkbox "I am not sure"[\s\S]*button "Check answer"/);
      }

      await test.step('keyboard', async () => {
        const keys = keyboard(page);
        const lost = await keyboardOnly(page);
        await answerAs(keys, group, question, example.right);
        await keys.press(submit);
        await says(form, example.says);
        await expect(again).toBeFocused();
        await keys.press(again);
        await expect(submit).toBeFocused();
        expect(await lost()).toEqual([]);
      });

      const tryWith = async (way: Way, answer: typeof example.right) => {
        if (kind === 'reflection') await group.getByRole('textbox').clear();
        await answerAs(way, group, question, answer);
        await way.press(submit);
      };
      await test.step('mouse', async () => {
        await tryWith(mouse(page), example.wrong);
        await expect(form).toMatchAriaSnapshot(example.after);
        expect(await nameless(form)).toEqual([]);
        await again.click();
      });

      await test.step('finger', async () => {
        await tryWith(await finger(page), example.right);
        await says(form, example.says);
      });
    });
  }
});

test.describe('on a phone', () => {
  const { viewport, deviceScaleFactor, isMobile, hasTouch } = devices['Pixel 5'];
  test.use({ viewport, deviceScaleFactor, isMobile, hasTouch });

  test('rows are ordered and sorted by dragging them with a finger', async ({ page }) => {
    for (const { question } of gallery.kinds.filter(({ id }) => id === 'order' || id === 'sort')) {
      const group = await openExample(page, question);
      const form = around(page, question);
      await answerAs(await finger(page), group, question, examples[question.kind].right);
      await form.getByRole('button', { name: 'Check answer' }).tap();
      await says(form, examples[question.kind].says);
    }
  });
});

test('a reflection shows a model answer only after something is written, and keeps what was written', async ({
  page,
}) => {
  const question = gallery.kinds.find(({ id }) => id === 'reflection')?.question;
  if (question?.kind !== 'reflection') throw new Error('The gallery has no reflection');
  const group = await openExample(page, question);
  const form = around(page, question);
  const model = group.getByRole('region', { name: 'One good answer' });
  await form.getByRole('button', { name: 'Check answer' }).click();
  await says(form, 'Choose an answer first: write a few words.');
  await expect(model).toBeHidden();
  await group.getByRole('textbox').fill('Fair pay, by asking for the records.');
  await form.getByRole('button', { name: 'Check answer' }).click();
  await expect(model).toContainText(question.model);
  await form.getByRole('button', { name: 'Change what I wrote' }).click();
  await expect(model).toBeHidden();
  await expect(group.getByRole('textbox')).toHaveValue('Fair pay, by asking for the records.');
  await expect(group.getByRole('textbox')).toBeEditable();
});

test('what is half ordered, matched and sorted in a quiz is still there when the browser was killed', async ({
  profile,
}) => {
  test.setTimeout(60_000);
  const { questions } = readQuiz('why-it-matters', 'en', 'content');
  const kinds = ['order', 'match', 'sort'] as const;
  const objectives = new Set(questions.map(({ objective }) => objective)).size;
  // An attempt that has all three; a larger draw with the same seed has the questions of a smaller one.
  const seed = Array.from({ length: 1000 }, (_, index) => index).find((each) => {
    const found = draw(questions, objectives, each).map(({ kind }) => kind);
    return kinds.every((kind) => found.includes(kind));
  });
  const before = await profile.start();
  await openAs(before, 'Ada', 'en/modules/why-it-matters/quiz/');
  await before.evaluate((value) => {
    const random = crypto.getRandomValues.bind(crypto);
    // The seed of an attempt is the only number drawn from four bytes.
    crypto.getRandomValues = ((into: Uint8Array<ArrayBuffer>) => {
      if (into.length !== 4) return random(into);
      new DataView(into.buffer).setUint32(0, value ?? 0);
      return into;
    }) as typeof random;
  }, seed);
  await before.getByRole('button', { name: 'Start the quiz' }).click();
  const attempt = await drawn(before, questions);
  const [order, match, sort] = kinds.map((kind) => attempt.find((question) => question.kind === kind));
  if (order?.kind !== 'order' || match?.kind !== 'match' || sort?.kind !== 'sort') throw new Error('Three are drawn');

  const rowsOf = (page: Page) => fieldset(page, order).locator('.ot').allTextContents();
  const atStart = await rowsOf(before);
  await fieldset(before, order)
    .getByRole('button', { name: `Move up: ${atStart.at(-1)}`, exact: true })
    .click();
  await expect.poll(() => rowsOf(before)).not.toEqual(atStart);
  const moved = await rowsOf(before);
  const [one, other] = match.pairs;
  await fieldset(before, match)
    .getByLabel(one?.left ?? '', { exact: true })
    .selectOption({ label: one?.right ?? '' });
  // What is checked was written after all the rest.
  await check(before, sort);
  await says(around(before, sort), 'Correct, ');
  await profile.kill();

  const after = await profile.start();
  await open(after, 'en/modules/why-it-matters/quiz/');
  expect(await drawn(after, questions)).toEqual(attempt);
  await says(around(after, sort), 'Correct, ');
  expect(await rowsOf(after)).toEqual(moved);
  const chosen = (left = '') => fieldset(after, match).getByLabel(left, { exact: true }).locator('option:checked');
  await expect(chosen(one?.left)).toHaveText(one?.right ?? '');
  await expect(chosen(other?.left)).toHaveText('Choose');
  for (const question of [order, match]) {
    await check(after, question);
    await says(around(after, question), 'Correct, ');
  }
});
