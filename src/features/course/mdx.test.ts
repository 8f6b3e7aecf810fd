import { expect, test } from 'vitest';
import { brokenAt, codeIn, headings, links, paragraphs, sections, tagsIn } from './mdx.ts';

test('a text is taken apart at its headings, each with the id it has on the page', () => {
  const body = `Before.\n\n## What "cost" means\n\nA **price** is paid once.<Cite id="a"/>\n\n<Figure id="f1" alt="x">\n\n<svg><text>Drawn</text></svg>\n\n</Figure>\n\n## What cost means\n\n- One\n- Two\n`;
  expect(sections(body)).toEqual([
    { id: 'what-cost-means', heading: 'What "cost" means', text: 'A price is paid once.' },
    { id: 'what-cost-means-1', heading: 'What cost means', text: 'One Two' },
  ]);
});

test('a part of a translated page has the address it has in the source, whatever its words', () => {
  const source = '## Where to look\n\nA.\n\n### The bill\n\nB.\n';
  const words = '## Où regarder\n\nA.\n\n### La facture\n\nB.\n\n## Et après\n\nC.\n';
  expect(sections(words, source).map(({ id, heading }) => [id, heading])).toEqual([
    ['where-to-look', 'Où regarder'],
    ['the-bill', 'La facture'],
    ['et-après', 'Et après'],
  ]);
});

test('the cells of a table are read one by one', () => {
  const table = '| Country | Scheme |\n|---|:--|\n| India | At least 25 per cent. |\n';
  expect(paragraphs(table).map(({ text }) => text)).toEqual(['Country', 'Scheme', 'India', 'At least 25 per cent.']);
});

test('a sentence reads on through a term, a link and what is set apart in it', () => {
  const body = 'A <Term id="x">whole cost</Term>, *all* of [it](../a/), and `code`.<Cite id="b"/> So.';
  expect(paragraphs(body)).toEqual([{ text: 'A whole cost, all of it, and code. So.', line: 1 }]);
});

test('items of a list and cells of HTML are read one by one, drawings and comments not at all', () => {
  const body =
    '1. Count.\n2. Ask.\n\n<table><tr><td>A</td><td>B</td></tr></table>\n\n<svg><text>C</text></svg>\n\n{/* D */}';
  expect(paragraphs(body).map(({ text }) => text)).toEqual(['Count.', 'Ask.', 'A', 'B']);
});

test('what stands in code is no tag, no link and no heading', () => {
  const body = '```md\n## Not this\n<Check id="a"/> [b](c)\n```\n\n`<Check id="d"/>`';
  expect([...tagsIn(body), ...links(body), ...headings(body)]).toEqual([]);
});

test('a tag says what it is given as text, what as code, and whether something is drawn in it', () => {
  const body = 'Text.\n\n<Figure id="f1" wide alt={1 + 1}>\n\n<svg/>\n\n</Figure>';
  expect(tagsIn(body)[0]).toEqual({
    name: 'Figure',
    attributes: { id: 'f1', wide: true },
    code: ['alt'],
    line: 3,
    hasDrawing: true,
  });
});

test('a text that cannot be read says where', () => {
  expect(brokenAt('A.\n\n<b>x')).toMatchObject({ line: 3, reason: expect.stringContaining('closing tag for `<b>`') });
  expect(brokenAt('A.')).toBeUndefined();
});

test.each([
  ["import x from 'x'", 1],
  ['{1 + 1}', 1],
  ['A {name}.', 1],
  ['{/* a note */}', 0],
  ['A {/* a note */} b.', 0],
  ['A {/* a note */ process.env.HOME /* another */} b.', 1],
  ['{/* one */ /* two */}', 0],
])('%s is code: %i', (body, count) => {
  expect(codeIn(body)).toHaveLength(count);
});
