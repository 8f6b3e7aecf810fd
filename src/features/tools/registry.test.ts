import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toolIds } from './registry.ts';

test.each(toolIds)('the tool "%s" has its page', (id) => {
  expect(existsSync(`src/pages/[lang]/tools/${id}.astro`)).toBe(true);
  expect(existsSync(`src/features/tools/${id}/Tool.tsx`)).toBe(true);
});
