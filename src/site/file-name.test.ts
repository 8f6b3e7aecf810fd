import { expect, test } from 'vitest';
import { fileName } from './file-name.ts';

const now = new Date(2026, 10, 24, 9).getTime();

test.each([
  ['श्रीमती', 'spp-lessons-श्रीमती-2026-11-24.csv'],
  ['สมชาย', 'spp-lessons-สมชาย-2026-11-24.csv'],
  ['ที่นี่', 'spp-lessons-ที่นี่-2026-11-24.csv'],
  ['Ada / Lovelace', 'spp-lessons-Ada-Lovelace-2026-11-24.csv'],
  [' /// ', 'spp-lessons-learner-2026-11-24.csv'],
])('a file of "%s" bears the name whole, with the marks on its letters, and the day', (name, file) => {
  expect(fileName('lessons', name, now)).toBe(file);
});
