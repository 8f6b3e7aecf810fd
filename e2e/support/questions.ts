import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { translateFile } from '../../src/features/course/translate.ts';
import { quizFiles } from '../../src/features/quiz/content.ts';
import { type Question, type Quiz, quizSchema, type WrittenQuestion } from '../../src/features/quiz/schema.ts';
import type { Lang } from '../../src/site/locales.ts';
import { root } from './builds.ts';
import { solve } from './kinds.ts';

/** The questions of a module, in one language; `content` is a folder relative to the project. */
export function readQuiz(module: string, lang: Lang = 'en', content = 'e2e/fixture'): Quiz {
  const read = (each: Lang): unknown =>
    parse(readFileSync(join(root, content, each, 'modules', module, 'quiz.yaml'), 'utf8'));
  return quizSchema.parse(lang === 'en' ? read('en') : translateFile(quizFiles.quiz, read('en'), read(lang)).data);
}

/** One check or question by its id. */
export function questionOf({ checks, questions }: Quiz, id: string): WrittenQuestion {
  const found = [...checks, ...questions].find((question) => question.id === id);
  if (!found) throw new Error(`No question "${id}"`);
  return found;
}

/** What a person gives for an answer: options by id, a verdict, or a figure as it is typed. */
export type Given = string[] | boolean | string;

/** The answer that earns every point; empty for the kinds that support/kinds.ts answers. */
export function right(question: Question): Given {
  if (question.kind === 'true-false') return question.key;
  if (question.kind === 'number') return String(question.answer);
  if (!('options' in question)) return [];
  return question.options.filter(({ key }) => key).map(({ id }) => id);
}

/** An answer that earns nothing. */
export function wrong(question: Question): Given {
  if (question.kind === 'true-false') return !question.key;
  if (question.kind === 'number') return String(question.answer + question.tolerance + 1);
  if (!('options' in question)) throw new Error(`No wrong answer is known to a question of kind "${question.kind}"`);
  const others = question.options.filter(({ key }) => !key).map(({ id }) => id);
  return question.kind === 'single' ? others.slice(0, 1) : others;
}

/** The fieldset of a question. */
export const fieldset = (page: Page, { prompt }: Pick<Question, 'prompt'>): Locator =>
  page.getByRole('group', { name: prompt, exact: true });

/** The island around a question: its controls, its button and its feedback. */
export const around = (page: Page, question: Pick<Question, 'prompt'>): Locator =>
  page.locator('.qform').filter({ has: fieldset(page, question) });

/** Touches a question, as whoever answers it does first, and waits until its script is there. */
export async function touch(page: Page, question: Pick<Question, 'prompt'>): Promise<Locator> {
  const group = fieldset(page, question);
  await group.scrollIntoViewIfNeeded();
  const asleep = page.locator('[data-island]:not([data-alive])').filter({ has: group });
  if ((await asleep.count()) > 0) await group.locator('input, select, textarea, button').first().focus();
  await expect(asleep).toHaveCount(0);
  return group;
}

/** Scrolls to a question, waits until it answers, and answers it. Nothing is checked yet. */
export async function answer(page: Page, question: Question, given = right(question)): Promise<Locator> {
  const group = await touch(page, question);
  if (await solve(group, question)) return group;
  if (typeof given === 'string') await group.getByRole('textbox').fill(given);
  else if (typeof given === 'boolean')
    await group
      .getByRole('radio')
      .nth(given ? 0 : 1)
      .check();
  else if ('options' in question) {
    for (const { id, text } of question.options) {
      const option = group.getByLabel(text, { exact: true });
      if (given.includes(id)) await option.check();
      else if (question.kind === 'multiple') await option.uncheck();
    }
  }
  return group;
}

/** Answers a question and has it checked. */
export async function check(page: Page, question: Question, given = right(question)): Promise<void> {
  await answer(page, question, given);
  await around(page, question).getByRole('button', { name: 'Check answer' }).click();
}

/** Does a whole quiz as it has been drawn: starts it, answers every question and hands it in. */
export async function takeQuiz(page: Page, { questions }: Quiz, choose = right): Promise<void> {
  await page.getByRole('button', { name: 'Start the quiz' }).click();
  for (const question of await drawn(page, questions)) await answer(page, question, choose(question));
  await page.getByRole('button', { name: 'Submit quiz' }).click();
}

/** The questions of the attempt on the page, in the order it shows them. */
export async function drawn(page: Page, bank: Question[]): Promise<Question[]> {
  await expect(page.getByRole('button', { name: 'Submit quiz' })).toBeVisible();
  const prompts = await page
    .getByRole('region', { name: /^Question \d+$/ })
    .locator('legend')
    .allTextContents();
  return prompts.map((prompt) => {
    const found = bank.find((question) => question.prompt === prompt);
    if (!found) throw new Error(`"${prompt}" is not in the bank`);
    return found;
  });
}
