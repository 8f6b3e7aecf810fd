import { expect, test } from 'vitest';
import { countries } from './countries.ts';

test.each(['en', 'ar', 'zh'])('the 249 countries of ISO 3166-1 stand by their names in "%s"', (lang) => {
  const list = countries(lang);
  expect(list).toHaveLength(249);
  expect(list.filter(({ code, name }) => name === code)).toEqual([]);
  expect(list.map(({ code }) => code)).toEqual(expect.arrayContaining(['KE', 'TW', 'SS', 'PS']));
});

test('what a browser names beside them is no country to choose', () => {
  const codes = new Set(countries('en').map(({ code }) => code));
  expect(['AC', 'CP', 'CQ', 'DG', 'EA', 'IC', 'TA', 'XK'].filter((code) => codes.has(code))).toEqual([]);
});
