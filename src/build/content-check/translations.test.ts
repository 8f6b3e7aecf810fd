import { expect, test } from 'vitest';
import { type Edit, problemsAfter, warningsAfter } from './edits.test-data.ts';

const quiz = 'en/modules/first/quiz.yaml';
const lesson = 'en/modules/first/cost.mdx';
const frenchQuiz = 'fr/modules/first/quiz.yaml';
const french = 'fr/modules/first/cost.mdx';
const all = /^[\s\S]*$/;

test('a translation that fits its source has nothing to be told of', () => {
  expect(warningsAfter()).toEqual({ warnings: [], aside: [] });
});

test.each<[what: string, edits: Edit[], warning: string]>([
  [
    'the key moved after it was translated',
    [[quiz, /text: A, key: true(.*\n.*)text: B,/, 'text: A$1text: B, key: true,']],
    `${frenchQuiz}:3  questions[m01-q03].of: expected "`,
  ],
  ['the mark is not there', [[frenchQuiz, '    of: eeniggma\n', '']], 'questions[m01-q03].of: expected "eeniggma"'],
  [
    'an option was added',
    [[quiz, 'text: B, feedback: B. }\n', 'text: B, feedback: B. }\n      - { id: c, text: C, feedback: C. }\n']],
    `${frenchQuiz}:3  questions[m01-q03].of: expected "`,
  ],
  [
    'only a part of the question is translated',
    [[frenchQuiz, 'text: Bé, feedback', 'feedback']],
    'questions[m01-q03]: expected every text of the entry, found nothing for options.b.text. Translate it whole',
  ],
  [
    'a hint was added',
    [[quiz, 'kind: single\n', 'kind: single\n    hint: Think.\n']],
    'questions[m01-q03]: expected every text of the entry, found nothing for hint',
  ],
  [
    'a text is empty',
    [[frenchQuiz, 'text: Bé', 'text: ""']],
    'expected every text of the entry, found nothing for options.b.text',
  ],
  [
    'a question was taken out, or its id misspelt',
    [[frenchQuiz, 'id: m01-q02', 'id: m01-q20']],
    'found "m01-q20". Did you mean "m01-q02"? Correct the id; what the source does not have is not shown.',
  ],
  ['it changes an answer', [[frenchQuiz, 'unit: jours', 'unit: jours, answer: 4']], '.answer: expected 3, as in'],
  [
    'it changes an objective',
    [[frenchQuiz, 'unit: jours', 'unit: jours, objective: m01-l2-o1']],
    'expected "m01-l1-o1", as in',
  ],
  [
    'it has a field of its own',
    [[frenchQuiz, 'unit: jours', 'unit: jours, unti: jour']],
    `expected a field that ${quiz} has too, found "unti". Did you mean "unit"?`,
  ],
  [
    'it sends readers elsewhere',
    [
      [quiz, 'kind: single\n', 'kind: single\n    reread: { lesson: m01-l2, heading: The other bills }\n'],
      [frenchQuiz, 'prompt: Q ?\n', 'prompt: Q ?\n    reread: { lesson: m01-l1 }\n'],
    ],
    'questions[m01-q03].reread: expected {"lesson":"m01-l2"',
  ],
  [
    'a place to fill in got another name',
    [['en/interface.yaml', '{name}', '{who}']],
    'fr/interface.yaml:3  site.hello: expected the places {who}, found {name}. Write them exactly as in en',
  ],
  [
    'a plural form has a name that is none',
    [['fr/interface.yaml', 'other: "{n} leçons"', 'oter: "{n} leçons"']],
    'site.lessons.oter: expected the plural categories of this language (one, many, other), found "oter"',
  ],
  [
    'a figure was added',
    [[lesson, 'They follow.', '<Figure id="f9" caption="C.">x</Figure>']],
    '<Figure id="f9"> as in',
  ],
])('an author is told, and no build stops, where %s', (_, edits, warning) => {
  expect(problemsAfter(...edits)).toEqual([]);
  const { warnings, aside } = warningsAfter(...edits);
  expect(warnings.join('\n')).toContain(warning);
  expect(aside).toEqual([]);
});

test.each<[what: string, edits: Edit[], warning: string]>([
  [
    'an objective was added',
    [
      [
        lesson,
        'text: name the other bills }',
        'text: name the other bills }\n  - { id: m01-l2-o2, text: add them up }',
      ],
      [quiz, /(m01-q01, .*objective: )m01-l1-o1/, '$1m01-l2-o2'],
      [quiz, /(m01-q02, .*objective: )m01-l1-o1/, '$1m01-l2-o2'],
    ],
    `${french}:1  front matter: expected objectives.m01-l2-o2, as in ${lesson}, found nothing`,
  ],
  [
    'a check was moved into it',
    [
      ['en/modules/first/price.mdx', '<Check id="m01-l1-c1"/>', ''],
      [lesson, 'They follow.', '<Check id="m01-l1-c1"/>'],
      [quiz, 'm01-l1-c1, kind: true-false, objective: m01-l1-o1', 'm01-l1-c1, kind: true-false, objective: m01-l2-o1'],
    ],
    `<Check>: expected <Check id="m01-l1-c1"> as in ${lesson}, found nothing`,
  ],
  [
    'an entry of the glossary it opens was renamed',
    [[french, 'Elles', '<Term id="half-cost">Elles</Term>']],
    '<Term>: expected an entry of en/glossary.yaml, found "half-cost"',
  ],
  [
    'a page it leads to was renamed',
    [[french, 'Elles', '[Elles](../prix/)']],
    'link: expected the address of a page, with a slash at its end, found "../prix/"',
  ],
  [
    'a source it cites was taken out',
    [[french, 'sources: []', 'sources: [report-1999]']],
    'sources[1]: expected a source of references.yaml, found "report-1999"',
  ],
])('a page is shown in the source language, and no build stops, where %s', (_, edits, warning) => {
  const { warnings, aside } = warningsAfter(...edits);
  expect(warnings.join('\n')).toContain(warning);
  expect(warnings.join('\n')).toContain('Until then the page is shown in the source language.');
  expect(aside).toEqual([french]);
  expect(problemsAfter(...edits).filter((problem) => problem.includes('/fr/'))).toEqual([]);
});

test('a lesson that gets another address leaves its translation waiting to be renamed, and stops nothing', () => {
  const renamed: Edit[] = [
    ['course.yaml', 'slug: cost', 'slug: costs'],
    ['en/modules/first/price.mdx', '../cost/', '../costs/'],
    [
      'en/modules/first/costs.mdx',
      '',
      '---\ntitle: Cost\nsummary: S.\nobjectives:\n  - { id: m01-l2-o1, text: name the other bills }\nkeyPoints: [One., Two.]\nsources: []\nreviewed: 2026-11-23\n---\n\n## The other bills\n\nThey follow.\n',
    ],
    [lesson, all, ''],
  ];
  expect(problemsAfter(...renamed)).toEqual([]);
  expect(warningsAfter(...renamed).warnings).toEqual([
    expect.stringContaining(
      `${french}:1  the file: expected a file that en/ has too, found "modules/first/cost.mdx". Did you mean "modules/first/costs.mdx"?`,
    ),
  ]);
});

test('a text that YAML takes for a value, and front matter that is not whole, are mistakes of the translation', () => {
  expect(problemsAfter(['fr/interface.yaml', 'name: Exemple', 'name: true'])).toEqual([
    expect.stringContaining('fr/interface.yaml:2  site.name: expected a text, found true'),
  ]);
  expect(problemsAfter([french, /summary: .*\n/, ''])).toEqual([
    expect.stringContaining(`${french}:2  summary: expected a text, found nothing`),
  ]);
  expect(problemsAfter([french, 'Elles', '{process.env.HOME} Elles'])).toEqual([
    expect.stringContaining(`${french}:13  text: expected content without code, found "process.env.HOME"`),
  ]);
});
