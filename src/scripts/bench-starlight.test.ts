import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withFigures } from './bench-starlight.ts';
import { markdownTable } from './table.ts';

const comparison = { head: ['page', 'KB'], rows: [['a lesson', '25.4']], version: '0.42.4' };
const marked = 'Before.\n<!-- measured: npm run bench -- --readme -->\nold\n<!-- end -->\nAfter.\n';

test('figures stand between their marks, with the version compared with, and nothing else changes', () => {
  const text = withFigures(marked, comparison);
  expect(text).toMatch(/^Before\.\n<!-- measured/);
  expect(text).toContain('| page     | KB   |\n| -------- | ---- |\n| a lesson | 25.4 |\n\n<!-- end -->\nAfter.\n');
  expect(text).toContain('Starlight 0.42.4');
  expect(text).not.toContain('old');
  expect(withFigures(text, comparison)).toBe(text);
});

test('a README without the marks is left alone', () => {
  expect(() => withFigures('Nothing.', comparison)).toThrow('README.md lacks');
});

test('the table that stands in README.md is spaced as it would be written again, so that the check passes', () => {
  const readme = readFileSync('README.md', 'utf8');
  const lines = readme.slice(readme.indexOf('<!-- measured'), readme.indexOf('<!-- end -->')).split('\n');
  const [head = [], , ...rows] = lines
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );
  expect(rows.length).toBeGreaterThan(5);
  expect(readme).toContain(markdownTable(head, rows));
});
