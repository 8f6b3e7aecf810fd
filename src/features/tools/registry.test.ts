import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isOpen, toolIds } from './registry.ts';

test.each(toolIds)('the list of tools says truly whether there is a page for "%s"', (id) => {
  expect(isOpen[id]).toBe(existsSync(`src/pages/[lang]/tools/${id}.astro`));
  expect(isOpen[id]).toBe(existsSync(`src/features/tools/${id}/Tool.tsx`));
});
