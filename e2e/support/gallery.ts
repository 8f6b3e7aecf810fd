import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { type Gallery, gallerySchema } from '../../src/features/quiz/gallery/gallery.ts';
import type { Multiple, Single } from '../../src/features/quiz/kinds/choice/schema.ts';
import type { Responses } from '../../src/features/quiz/response.ts';
import type { Question } from '../../src/features/quiz/schema.ts';
import { root } from './builds.ts';
import { open } from './learner.ts';
import { fieldset } from './questions.ts';
import type { Way } from './ways.ts';

/** The example of each kind in the published course. */
export const gallery: Gallery = gallerySchema.parse(parse(readFileSync(join(root, 'content/en/gallery.yaml'), 'utf8')));

/** Opens the gallery at the example of a kind, where Tab goes on from, and waits until it answers. */
export async function openExample(page: Page, question: Question): Promise<Locator> {
  await open(page, `en/about/questions/#${question.kind}`);
  const group = fieldset(page, question);
  await expect(page.locator('[data-alive]').filter({ has: group })).toHaveCount(1);
  return group;
}

type Give<K extends Question['kind']> = (
  way: Way,
  group: Locator,
  question: Extract<Question, { kind: K }>,
  response: Responses[K],
) => Promise<void>;

async function choose(way: Way, group: Locator, { options }: Single | Multiple, response: string | string[]) {
  for (const { id, text } of options) {
    if ([response].flat().includes(id)) await way.tick(group.getByLabel(text, { exact: true }));
  }
}

const give: { [K in Question['kind']]: Give<K> } = {
  single: choose,
  multiple: choose,
  'true-false': (way, group, _, response) => way.tick(group.getByLabel(response ? 'True' : 'False', { exact: true })),
  number: (way, group, _, response) => way.write(group.getByRole('textbox'), String(response)),
  async order(way, group, { items }, response) {
    for (const [place, id] of response.entries()) {
      await way.raise(group, items.find((item) => item.id === id)?.text ?? '', place);
    }
  },
  async match(way, group, { pairs, others }, response) {
    const rights = [...pairs.map(({ id, right }) => ({ id, text: right })), ...others];
    for (const { id, left } of pairs) {
      const label = rights.find((right) => right.id === response[id])?.text ?? '';
      await way.pick(group.getByLabel(left, { exact: true }), label);
    }
  },
  async sort(way, group, { items, groups }, response) {
    for (const { id, text } of items) {
      await way.put(group, text, groups.find((each) => each.id === response[id])?.title ?? '');
    }
  },
  async gap(way, group, { gaps }, response) {
    for (const [index, { id, choices }] of gaps.entries()) {
      const field = group.getByLabel(`Gap ${index + 1} of ${gaps.length}`, { exact: true });
      const word = choices?.find((choice) => choice.id === response[id])?.text;
      await (word ? way.pick(field, word) : way.write(field, response[id] ?? ''));
    }
  },
  async scenario(way, group, { start, steps }, response) {
    let step: string | undefined = start;
    for (const id of response) {
      const choice = steps.find((each) => each.id === step)?.choices.find((each) => each.id === id);
      if (!choice) throw new Error(`Nobody can choose "${id}" in step "${step}"`);
      await way.press(group.getByRole('button', { name: choice.text, exact: true }));
      await expect(group.getByRole('status')).toHaveText(choice.consequence);
      step = choice.next;
      if (!step) continue;
      const goOn = group.getByRole('button', { name: 'Go on', exact: true });
      await expect(goOn).toBeFocused();
      await way.press(goOn);
      await expect(group.getByText(steps.find((each) => each.id === step)?.text ?? '')).toBeFocused();
    }
    await expect(group.getByText('The story has come to its end.')).toBeFocused();
  },
  hotspot: (way, group, { regions }, response) =>
    way.point(
      group,
      regions.findIndex(({ id }) => id === response),
    ),
  reflection: (way, group, _, response) => way.write(group.getByRole('textbox'), response),
};

/** Gives an answer of any kind, and checks nothing yet. */
export const answerAs = <K extends Question['kind']>(
  way: Way,
  group: Locator,
  question: Question,
  response: Responses[K],
): Promise<void> => (give[question.kind] as unknown as Give<K>)(way, group, question as never, response);
