/** A small course, in English and French, that has nothing wrong with it. Tests break it in one place at a time. */
export const sample: Record<string, string> = {
  'course.yaml': `id: sample
version: "2026.11"
passMark: 70
modules:
  - id: m01
    slug: first
    audience: [administrator]
    lessons:
      - { id: m01-l1, slug: price, minutes: 5, covers: [] }
      - { id: m01-l2, slug: cost, minutes: 5, covers: [] }
    quiz: { id: m01-quiz, minutes: 5, draw: 2 }
    activity: { id: m01-activity, minutes: 10 }
  - id: m02
    slug: second
    audience: [administrator]
    lessons:
      - { id: m02-l1, slug: planned, minutes: 5, covers: [] }
paths:
  - { id: administrator, audience: [administrator], certificate: completion, core: [m01-l1, m01-l2], full: [m02-l1] }
`,
  'references.yaml': `report-2025: { organisation: Office, title: A report, year: 2025, url: "https://example.org/", checked: 2026-11-23 }
`,
  'facts.yaml': `F1.1: { mark: V, claim: A fact., sources: [report-2025] }
F1.2: { mark: U, claim: A rumour. }
F1.3: { mark: V, volatile: true, claim: A figure that will change. }
`,
  'en/outline.yaml': `title: Sample
modules:
  m01: { title: First }
  m02: { title: Second }
paths:
  administrator: { title: A, who: A, summary: A, can: [one, two] }
`,
  'en/interface.yaml': `site:
  name: Sample
  hello: Hello {name}
  lessons: { one: "{n} lesson", other: "{n} lessons" }
`,
  'en/glossary.yaml': `whole-cost: { term: Whole cost, definition: "Every cost, from purchase to disposal.", lessons: [m01-l2] }
`,
  'en/modules/first/price.mdx': `---
title: Price
summary: What a price says.
objectives:
  - { id: m01-l1-o1, text: read a price }
keyPoints:
  - One.
  - Two.
sources: [report-2025]
reviewed: 2026-11-23
---

## What a price says

The price is the first bill.<Cite id="report-2025"/> See [the whole cost](../cost/#the-other-bills) or <Term id="whole-cost">whole cost</Term>.

<Figure id="f1" caption="A bar." alt="One bar.">

<svg viewBox="0 0 360 20"><rect class="f-price" width="20" height="20"/></svg>

</Figure>

<Check id="m01-l1-c1"/>
`,
  'en/modules/first/cost.mdx': `---
title: Cost
summary: What follows the price.
objectives:
  - { id: m01-l2-o1, text: name the other bills }
keyPoints: [One., Two.]
sources: []
reviewed: 2026-11-23
---

## The other bills

They follow.
`,
  'en/modules/first/activity.mdx': `---
title: Try it
summary: On paper.
form:
  - { kind: text, id: need, label: The need }
---

Look around.
`,
  'en/modules/first/quiz.yaml': `checks:
  - { id: m01-l1-c1, kind: true-false, objective: m01-l1-o1, facts: [F1.1], prompt: P?, key: true, feedback: { "true": T., "false": F. } }
questions:
  - { id: m01-q01, kind: true-false, objective: m01-l1-o1, facts: [F1.1], prompt: P?, key: true, feedback: { "true": T., "false": F. } }
  - { id: m01-q02, kind: number, objective: m01-l1-o1, facts: [F1.1], prompt: P?, answer: 3, tolerance: 0, unit: days, feedback: { right: R., wrong: W. } }
  - id: m01-q03
    kind: single
    objective: m01-l2-o1
    facts: [F1.1]
    prompt: P?
    table: { head: [A, B], rows: [["1", "2"]] }
    options:
      - { id: a, text: A, key: true, feedback: A. }
      - { id: b, text: B, feedback: B. }
  - { id: m01-q04, kind: true-false, objective: m01-l2-o1, facts: [F1.1], prompt: P?, key: true, feedback: { "true": T., "false": F. } }
`,
  'fr/interface.yaml': `site:
  name: Exemple
  hello: Bonjour {name}
  lessons: { one: "{n} leçon", many: "{n} de leçons", other: "{n} leçons" }
`,
  'fr/modules/first/quiz.yaml': `questions:
  - id: m01-q03
    of: eeniggma
    prompt: Q ?
    table: { head: [Un, Deux], rows: [["1", "2"]] }
    options:
      - { id: b, text: Bé, feedback: B. }
      - { id: a, text: A, feedback: A. }
  - { id: m01-q02, of: hfefeean, prompt: Q ?, unit: jours, feedback: { right: Oui., wrong: Non. } }
`,
  'fr/modules/first/cost.mdx': `---
title: Coût
summary: Ce qui suit le prix.
objectives:
  - { id: m01-l2-o1, text: nommer les autres factures }
keyPoints: [Un., Deux.]
sources: []
reviewed: 2026-11-23
---

## Les autres factures

Elles suivent.
`,
};
