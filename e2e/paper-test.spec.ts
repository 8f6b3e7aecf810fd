import type { Question } from '../src/features/quiz/schema.ts';
import { open } from './support/learner.ts';
import { letters, print } from './support/pdf.ts';
import { readQuiz } from './support/questions.ts';
import { expect, test } from './support/test.ts';

test.use({ build: 'published' });

const { questions: bank } = readQuiz('why-it-matters', 'en', 'content');

/** Text without the points that stand at the end of a question's first line, and without what stands in the foot. */
const plain = (text: string): string =>
  letters(text.replace(/SPP Academy\s+[AB]?\s+\d+\s*$/, '').replace(/\b\d+ points?\b/g, ''));

/** Reasons that only the key may give. */
const reasons = (question: Question): string[] =>
  'options' in question ? question.options.flatMap(({ feedback }) => feedback ?? []) : [];

/** What the key says is right, where the author wrote it out. */
const keys = (question: Question): string[] =>
  'options' in question ? question.options.filter(({ key }) => key).map(({ text }) => text) : [];

test('a quiz prints as two tests on A4 with a name line and points, and keys with reasons on pages of their own', async ({
  page,
}) => {
  await open(page, 'en/modules/why-it-matters/');
  await page.getByRole('link', { name: 'Print as a paper test' }).click();
  await expect(page.getByRole('button', { name: 'Print test and key' })).toBeVisible();
  const sheets = await page.getByRole('article').all();
  expect(sheets).toHaveLength(4);
  const paper = await print(page, 'A4');
  expect(Math.round(paper.width)).toBe(210);
  expect(Math.round(paper.height)).toBe(297);
  for (const body of paper.pages.map(plain)) expect(body).not.toBe('');
  const text = paper.pages.join(' ').replace(/\s+/g, ' ');
  for (const words of ['Print test and key', 'Skip to content', 'My progress', 'Menu', 'Language:', 'You are here']) {
    expect(text).not.toContain(words);
  }

  // Each of the four begins a page; all that follows up to the next belongs to it.
  const titles = await page.getByRole('article').getByRole('heading', { level: 2 }).allTextContents();
  const starts = titles.map((title) => paper.pages.findIndex((each) => letters(each).startsWith(letters(title))));
  expect(starts[0]).toBe(0);
  expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
  const parts = starts.map((start, index) => paper.pages.slice(start, starts[index + 1]));
  const printed = parts.map((pages) => pages.map(plain).join(''));

  const drawn: Question[][] = [];
  for (const [index, sheet] of sheets.entries()) {
    const prompts = await sheet.locator('.pq-prompt').allTextContents();
    drawn.push(prompts.flatMap((prompt) => bank.find((question) => question.prompt === prompt) ?? []));
    let at = 0;
    for (const prompt of prompts) {
      at = printed[index]?.indexOf(plain(prompt), at) ?? -1;
      expect(at, `${titles[index]}: ${prompt}`).toBeGreaterThan(0);
    }
  }
  const [a = [], b = [], keyA, keyB] = drawn;
  expect(a).toHaveLength(10);
  expect(b).toHaveLength(10);
  expect(keyA).toEqual(a);
  expect(keyB).toEqual(b);
  expect(a.filter((question) => b.includes(question))).toEqual([]);
  expect(b.map(({ objective }) => objective)).toEqual(a.map(({ objective }) => objective));

  for (const [index, form] of [a, b].entries()) {
    const [first = ''] = parts[index] ?? [];
    expect(first).toMatch(/Name .*Date .*Points +of \d+/);
    const [, total] = /10 questions, (\d+) points/.exec(first) ?? [];
    expect(first).toMatch(new RegExp(`Points +of ${total}\\b`));
    const each = parts[index]?.join('').match(/\d+ points?$|\d+ points?(?=\s*\n)/gm) ?? [];
    expect(each.reduce((sum, points) => sum + Number.parseInt(points, 10), 0)).toBe(Number(total));
    for (const question of form) {
      for (const reason of reasons(question)) {
        expect(printed[index]).not.toContain(plain(reason));
        expect(printed[index + 2]).toContain(plain(reason));
      }
      for (const key of keys(question)) expect(printed[index + 2]).toContain(plain(key));
    }
    expect(form.flatMap(reasons).length).toBeGreaterThan(10);
  }
});
