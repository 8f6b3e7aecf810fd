import { expect, test } from 'vitest';
import { withFigures } from './bench-starlight.ts';

const comparison = { head: ['page', 'KB'], rows: [['a lesson', '25.4']], version: '0.42.4' };
const marked = 'Before.\n<!-- measured: npm run bench -- --readme -->\nold\n<!-- end -->\nAfter.\n';

test('figures stand between their marks, with the version compared with, and nothing else changes', () => {
  const text = withFigures(marked, comparison);
  expect(text).toMatch(/^Before\.\n<!-- measured/);
  expect(text).toContain('| page | KB |\n| --- | --- |\n| a lesson | 25.4 |\n\n<!-- end -->\nAfter.\n');
  expect(text).toContain('Starlight 0.42.4');
  expect(text).not.toContain('old');
  expect(withFigures(text, comparison)).toBe(text);
});

test('a README without the marks is left alone', () => {
  expect(() => withFigures('Nothing.', comparison)).toThrow('README.md lacks');
});
