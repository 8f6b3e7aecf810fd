import type { Locator } from '@playwright/test';
import type { Question } from '../../src/features/quiz/schema.ts';

type Of<K extends Question['kind']> = Extract<Question, { kind: K }>;

/** How a person gives the right answer to the kinds that take more than a click. `group` is the question's fieldset. */
const ways: { [K in Question['kind']]?: (group: Locator, question: Of<K>) => Promise<void> } = {
  async order(group, { items }) {
    for (const [place, { id }] of items.entries()) {
      const rows = group.locator('li[data-id]');
      const ids = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-id')));
      for (let at = ids.indexOf(id); at > place; at--) {
        await group.locator(`li[data-id="${id}"] [data-move="up"]`).click();
      }
    }
  },
  async match(group, { pairs }) {
    for (const { left, right } of pairs) await group.getByLabel(left, { exact: true }).selectOption({ label: right });
  },
  async sort(group, { items, groups }) {
    for (const item of items) {
      const label = groups.find(({ id }) => id === item.group)?.title ?? '';
      await group.getByLabel(item.text, { exact: true }).selectOption({ label });
    }
  },
  async gap(group, { gaps }) {
    for (const [index, gap] of gaps.entries()) {
      const field = group.getByLabel(`Gap ${index + 1} of ${gaps.length}`, { exact: true });
      const word = gap.choices?.find(({ key }) => key)?.text;
      if (word) await field.selectOption({ label: word });
      else await field.fill(gap.accept?.[0] ?? '');
    }
  },
  async scenario(group, { start, steps }) {
    const best = (id: string): { text: string; next?: string | undefined; sum: number } => {
      const paths = (steps.find((step) => step.id === id)?.choices ?? []).map(({ text, next, points = 0 }) => ({
        text,
        next,
        sum: points + (next ? best(next).sum : 0),
      }));
      return paths.reduce((one, other) => (other.sum > one.sum ? other : one));
    };
    for (let step: string | undefined = start; step; ) {
      const choice = best(step);
      await group.getByRole('button', { name: choice.text, exact: true }).click();
      const on = group.getByRole('button', { name: 'Go on' });
      if (await on.isVisible()) await on.click();
      step = choice.next;
    }
  },
  async hotspot(group, { regions }) {
    const label = regions.find(({ key }) => key)?.label ?? '';
    await group.getByRole('radio', { name: label }).check();
  },
  async reflection(group) {
    await group.getByRole('textbox').fill('It could be the law of tomorrow.');
  },
};

/** Gives the right answer, if the question is of one of these kinds. */
export async function solve(group: Locator, question: Question): Promise<boolean> {
  const way = ways[question.kind] as ((group: Locator, question: Question) => Promise<void>) | undefined;
  await way?.(group, question);
  return way !== undefined;
}
