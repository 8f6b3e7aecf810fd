import { expect, test } from 'vitest';
import { headCells } from './head-cells.ts';

test('a table of a lesson is called by what stands at the head of its columns, whatever stands inside them', () => {
  const html =
    '<thead><tr><th></th><th style="text-align:right"><strong>Goods</strong> &amp; works</th><th>Who\n pays</th></tr></thead><tbody><tr><td>a</td></tr></tbody>';
  expect(headCells(html)).toEqual(['Goods & works', 'Who pays']);
});
