import { expect, test } from 'vitest';
import { badgeFileName } from './badge-files.ts';

const id = '3f2b8c1e-9a47-4d05-b6c8-1e0f7a92d3b4';
const named = (name: string) => badgeFileName({ id, name });

test('a file bears the letters of a name with their marks, and the code', () => {
  expect(named('Amina Diallo')).toMatch(/^Amina-Diallo-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  expect(named('श्रीमती / सुनीता')).toMatch(/^श्रीमती-सुनीता-/);
});

test('the name of a file fits every file system, counted in bytes, and no letter is parted from its marks', () => {
  for (const letter of ['x', 'म', 'मी', '李', '𠮷', 'é']) {
    const name = named(letter.repeat(80).slice(0, 80));
    expect(new TextEncoder().encode(`${name}.json`).length).toBeLessThanOrEqual(143);
    expect(name).not.toMatch(/[\ud800-\udbff]-/);
  }
});

test('a name fills the room it has to the last byte, and a sign at either end is left out', () => {
  expect(named('x'.repeat(120))).toMatch(/^x{120}-/);
  expect(named('x'.repeat(121))).toMatch(/^x{120}-[0-9A-Z]{4}-/);
  expect(named('(Amina)')).toMatch(/^Amina-/);
  expect(named('…')).toBe(named('').replace(/^-/, ''));
  expect(named('…')).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
});
