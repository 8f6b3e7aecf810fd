import { expect, test } from 'vitest';
import { starlightPage } from './starlight.ts';

const lesson = `---
title: "The price: one bill"
summary: What a thing costs.
objectives:
  - { id: a, text: add the bills up }
keyPoints: [Ask for all bills.]
---

## One bill

A <Term id="x">price</Term>.<Cite id="y"/>

<Figure id="f1" caption="A bar." alt="One bar.">

<svg><rect class="f-1"/></svg>

</Figure>
`;

test('a lesson is compared with the same title, words, headings and figures', () => {
  const page = starlightPage(lesson);
  expect(page).toMatch(/^---\ntitle: "The price: one bill"\ndescription: What a thing costs\.\n---\n/);
  expect(page).toContain('## One bill\n\nA <Term id="x">price</Term>.');
  expect(page).toContain('<svg><rect class="f-1"/></svg>');
  expect(page).toContain('- add the bills up');
  expect(page).toContain('- Ask for all bills.');
});

test('a tag of the course is brought along where it is used, and only there', () => {
  const page = starlightPage(lesson);
  expect(page).toContain("import Figure from '/src/tags/Figure.astro';");
  expect(page).not.toContain('import Pitfall');
});
