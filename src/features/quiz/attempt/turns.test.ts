import { expect, test } from 'vitest';
import { turns } from './turns.ts';

const soon = () => new Promise((resolve) => setTimeout(resolve, 5));

test('what was asked for first is done first, and the next waits for its end', async () => {
  const inTurn = turns();
  const done: string[] = [];
  const work = (name: string) => async () => {
    done.push(`${name} begins`);
    await soon();
    done.push(`${name} ends`);
    return name;
  };
  expect(await Promise.all([inTurn(work('one')), inTurn(work('two'))])).toEqual(['one', 'two']);
  expect(done).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);
});

test('work that fails tells whoever asked for it and does not hold up what comes after', async () => {
  const inTurn = turns();
  const failing = inTurn(async () => {
    throw new Error('disk full');
  });
  const next = inTurn(async () => 'done');
  await expect(failing).rejects.toThrow('disk full');
  expect(await next).toBe('done');
});
