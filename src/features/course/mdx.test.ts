import { expect, test } from 'vitest';
import { paragraphs, sections } from './mdx.ts';

test('a text is taken apart at its headings, each with the id it has on the page', () => {
  const body = `Before.\n\n## What "cost" means\n\nA **price** is paid once.<Cite id="a"/>\n\n<Figure id="f1" alt="x">\n\n<svg><text>Drawn</text></svg>\n\n</Figure>\n\n## What cost means\n\n- One\n- Two\n`;
  expect(sections(body)).toEqual([
    { id: 'what-cost-means', heading: 'What "cost" means', text: 'A price is paid once.' },
    { id: 'what-cost-means-1', heading: 'What cost means', text: 'One Two' },
  ]);
});

test('the cells of a table are read one by one', () => {
  const table = '| Country | Scheme |\n|---|:--|\n| India | At least 25 per cent. |\n';
  expect(paragraphs(table).map(({ text }) => text)).toEqual(['Country', 'Scheme', 'India', 'At least 25 per cent.']);
});
