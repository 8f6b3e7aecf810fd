import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Edit, problemsAfter } from './edits.test-data.ts';
import { knownTags } from './markup.ts';
import { sample } from './sample.ts';

const lesson = 'en/modules/first/price.mdx';
const quiz = 'en/modules/first/quiz.yaml';
/** Turns the last question of the bank into one of another kind. */
const asKind = (kind: string, fields: string): Edit => [
  quiz,
  /(m01-q04, kind: )true-false(.*)key: true, .*\}/,
  `$1${kind}$2${fields} }`,
];
const all = /^[\s\S]*$/;

test('a course without a mistake passes', () => {
  expect(problemsAfter()).toEqual([]);
});

test('a country gives its paths, facts and languages the names it wants', () => {
  expect(
    problemsAfter(
      ['course.yaml', 'id: administrator, audience', 'id: municipal-buyer, audience'],
      ['en/outline.yaml', '  administrator:', '  municipal-buyer:'],
      ['facts.yaml', /F1\.1/g, 'KE1'],
      [quiz, /F1\.1/g, 'KE1'],
      ['pt/interface.yaml', '', 'site: { name: Exemplo }\n'],
    ),
  ).toEqual([]);
});

test('an author reads file, line, field, what was expected, what was found and what to do', () => {
  expect(problemsAfter([quiz, 'id: a, text: A, key', 'id: a, text: "", key'])).toEqual([
    `content/${quiz}:13  questions[m01-q03].options[a].text: expected a text that is not empty, found "". Correct it.`,
  ]);
});

test('a question may name the part to read again, and give a hint', () => {
  const extra = "kind: single\n    hint: Think.\n    reread: { lesson: m01-l2, heading: 'the other bills' }\n";
  expect(problemsAfter([quiz, 'kind: single\n', extra])).toEqual([]);
});

test('a long sentence stands where its author gives the reason', () => {
  const long = `It lists ${'one thing and '.repeat(12)}another.`;
  const reason = "reviewed: 2026-11-23\nlongSentences: [{ starts: 'It lists one', because: it quotes a list }]";
  const add: Edit = [lesson, 'The price is the first bill.', `The price is the first bill. ${long} So far.`];
  expect(problemsAfter(add)).toEqual([
    expect.stringContaining(`${lesson}:15  a sentence: expected at most 35 words, found 39 words`),
  ]);
  expect(problemsAfter(add, [lesson, 'reviewed: 2026-11-23', reason])).toEqual([]);
  expect(problemsAfter([lesson, 'reviewed: 2026-11-23', reason])).toEqual([
    expect.stringContaining('longSentences[1].starts: expected the beginning of a sentence of more than 35 words'),
  ]);
});

test('a mistake in front matter is named with its line in the file', () => {
  expect(problemsAfter([lesson, 'reviewed: 2026-11-23', 'reviewed: soon'])).toEqual([
    `content/${lesson}:10  reviewed: expected a date such as "2026-11-23", found "soon". Correct it.`,
  ]);
});

test.each<[outcome: string, edits: Edit[], problem: string]>([
  ['YAML that cannot be read', [[quiz, 'prompt: P?, key', 'prompt: [P?, key']], `${quiz}:2  YAML`],
  ['no front matter', [[lesson, /^---\n/, '']], `${lesson}:1  front matter`],
  [
    'a field that is missing',
    [[lesson, /summary: .*\n/, '']],
    `${lesson}:2  summary: expected a text, found nothing. Add`,
  ],
  [
    'a field that does not exist',
    [[lesson, 'summary:', 'sumary:']],
    `${lesson}:3  sumary: expected only title, summary, objectives`,
  ],
  [
    'a kind that does not exist',
    [[quiz, 'kind: number', 'kind: riddle']],
    'expected single, multiple, true-false, number',
  ],
  ['a file that is missing', [['en/glossary.yaml', all, '']], 'en/glossary.yaml:1  the file: expected this file'],
  ['an id used twice', [[quiz, 'id: m01-q04', 'id: m01-l2']], `found "m01-l2", which stands already in course.yaml:10`],
  ['an option id used twice', [[quiz, 'id: b, text', 'id: a, text']], 'expected an id that no neighbour has'],
  ['a slug used twice', [['course.yaml', 'slug: second', 'slug: first']], 'course.yaml:14  modules[m02].slug'],
  [
    'a lesson at the address of the quiz',
    [['course.yaml', 'slug: planned', 'slug: quiz']],
    'expected a slug other than',
  ],
  [
    'a module with a lesson missing',
    [
      ['en/modules/first/cost.mdx', all, ''],
      ['fr/modules/first/cost.mdx', all, ''],
    ],
    'modules[m01].lessons[m01-l2].slug: expected en/modules/first/cost.mdx',
  ],
  [
    'a module begun and not finished',
    [['en/modules/second/quiz.yaml', '', 'checks: []\nquestions: []\n']],
    'expected en/modules/second/planned.mdx',
  ],
  [
    'a lesson that the outline does not know',
    [['en/modules/first/extra.mdx', '', sample[lesson] as string]],
    'file name: expected price.mdx, cost.mdx, quiz.yaml or activity.mdx, found "extra.mdx"',
  ],
  ['a folder that is no module', [['en/modules/third/quiz.yaml', '', 'checks: []\nquestions: []\n']], 'found "third"'],
  ['words for no module', [['en/outline.yaml', 'm02: {', 'm03: {']], 'found "m03"'],
  ['a module without words', [['en/outline.yaml', '  m02: { title: Second }\n', '']], 'expected words for module m02'],
  [
    'a path with a lesson that does not exist',
    [['course.yaml', 'full: [m02-l1]', 'full: [m02-l9]']],
    'paths[administrator].full[1]',
  ],
  ['a path with a lesson twice', [['course.yaml', 'full: [m02-l1]', 'full: [m01-l1]']], 'expected each lesson once'],
  [
    'an objective named after another lesson',
    [[lesson, 'id: m01-l1-o1', 'id: m01-l9-o1']],
    'expected an id that starts with "m01-l1-"',
  ],
  [
    'a question on no objective of the module',
    [[quiz, 'm01-q04, kind: true-false, objective: m01-l2-o1', 'm01-q04, kind: true-false, objective: m02-l1-o1']],
    'expected an objective of module m01 (m01-l1-o1 or m01-l2-o1), found "m02-l1-o1"',
  ],
  [
    'an objective tested once',
    [[quiz, /\n {2}- \{ id: m01-q04.*/, '']],
    'expected at least two graded questions on m01-l2-o1, found 1',
  ],
  [
    'an objective never tested',
    [[lesson, 'text: read a price }', 'text: read a price }\n  - { id: m01-l1-o2, text: doubt it }']],
    `${quiz}:3  questions: expected at least two graded questions on m01-l1-o2, found 0. Write another`,
  ],
  [
    'a draw with no room for an objective',
    [['course.yaml', 'draw: 2', 'draw: 1']],
    'course.yaml:11  modules[m01].quiz.draw: expected at least 2, one question for each objective',
  ],
  [
    'a choice without a key',
    [[quiz, 'text: A, key: true', 'text: A']],
    `${quiz}:12  questions[m01-q03].options: expected exactly one option with "key: true" in a single choice`,
  ],
  [
    'a single choice with two keys',
    [[quiz, 'text: B, feedback', 'text: B, key: true, feedback']],
    `${quiz}:12  questions[m01-q03].options: expected exactly one option with "key: true"`,
  ],
  [
    'an option without feedback',
    [[quiz, 'text: B, feedback: B.', 'text: B']],
    `${quiz}:14  questions[m01-q03].options[b].feedback: expected a text, found nothing. Add it.`,
  ],
  [
    'an option that reads like another',
    [[quiz, 'text: B, feedback', 'text: a, feedback']],
    'no other option has, found "a"',
  ],
  [
    'a tolerance without a unit',
    [[quiz, 'tolerance: 0, unit: days', 'tolerance: 0']],
    `${quiz}:5  questions[m01-q02].unit: expected a text, found nothing. Add it.`,
  ],
  [
    'a figure without feedback on a wrong one',
    [[quiz, 'feedback: { right: R., wrong: W. }', 'feedback: { right: R. }']],
    `${quiz}:5  questions[m01-q02].feedback.wrong: expected a text, found nothing`,
  ],
  [
    'a key that is no verdict',
    [
      [
        quiz,
        'm01-q04, kind: true-false, objective: m01-l2-o1, facts: [F1.1], prompt: P?, key: true',
        'm01-q04, kind: true-false, objective: m01-l2-o1, facts: [F1.1], prompt: P?, key: c',
      ],
    ],
    `${quiz}:15  questions[m01-q04].key: expected true or false, found "c"`,
  ],
  [
    'a part to read again in a lesson that is not written',
    [[quiz, 'kind: single\n', 'kind: single\n    reread: { lesson: m02-l1, heading: The other bills }\n']],
    'questions[m01-q03].reread.lesson: expected a lesson that is written, such as m01-l1 or m01-l2, found "m02-l1"',
  ],
  [
    'a part to read again that no heading names',
    [[quiz, 'kind: single\n', 'kind: single\n    reread: { lesson: m01-l2, heading: Other bills }\n']],
    'reread.heading: expected a ## heading of en/modules/first/cost.mdx (The other bills), found "Other bills". Copy',
  ],
  [
    'a match with more on the left than on the right',
    [asKind('match', 'pairs: [{ id: a, left: A, right: B, feedback: F. }, { id: b, left: C, feedback: F. }]')],
    `${quiz}:15  questions[m01-q04].pairs[b].right: expected a text, found nothing. Add it.`,
  ],
  [
    'an item that belongs to no group',
    [
      asKind(
        'sort',
        'groups: [{ id: g, title: G }, { id: h, title: H }], items: [{ id: a, text: A, group: g, feedback: F. }, { id: b, text: B, group: h, feedback: F. }, { id: c, text: C, group: k, feedback: F. }]',
      ),
    ],
    `${quiz}:15  questions[m01-q04].items: expected items whose "group" is the id of one of the groups`,
  ],
  ['a bank smaller than the draw', [['course.yaml', 'draw: 2', 'draw: 5']], 'expected at least 5 questions'],
  [
    'a bank without a quiz',
    [['course.yaml', /\n {4}quiz: .*/, '']],
    'expected no questions, because module m01 has no quiz',
  ],
  ['a table with a cell too many', [[quiz, '["1", "2"]', '["1", "2", "3"]']], 'expected 2 cells, as in head, found 3'],
  ['a fact that does not exist', [[quiz, 'facts: [F1.1]\n', 'facts: [F9.9]\n']], 'facts[1]: expected the id of a fact'],
  ['a key on an uncertain fact', [[quiz, 'facts: [F1.1]\n', 'facts: [F1.2]\n']], 'found "F1.2", marked U'],
  ['a key on a volatile fact', [[quiz, 'facts: [F1.1]\n', 'facts: [F1.3]\n']], 'found "F1.3", which is volatile'],
  ['questions that name facts when there are none', [['facts.yaml', all, '']], 'expected facts that facts.yaml holds'],
  [
    'a fact with a source that does not exist',
    [['facts.yaml', '[report-2025]', '[report-1925]']],
    'facts.yaml:1  F1.1.sources[1]',
  ],
  [
    'a source that does not exist',
    [
      [lesson, 'sources: [report-2025]', 'sources: [other]'],
      [lesson, 'Cite id="report-2025"', 'Cite id="other"'],
    ],
    'expected a source of references.yaml, found "other"',
  ],
  ['a source cited and not listed', [[lesson, 'sources: [report-2025]', 'sources: []']], `${lesson}:15  <Cite>`],
  [
    'a source listed and not cited',
    [[lesson, '<Cite id="report-2025"/>', '']],
    'expected <Cite id="report-2025"/> in the text',
  ],
  [
    'a check that does not exist',
    [[lesson, 'm01-l1-c1', 'm01-l1-c2']],
    `${lesson}:23  <Check>: expected a check of en/modules/first/quiz.yaml`,
  ],
  [
    'a check that no lesson uses',
    [[lesson, '<Check id="m01-l1-c1"/>', '']],
    'expected <Check id="m01-l1-c1"/> in a lesson',
  ],
  [
    'a check used twice',
    [[lesson, '<Check id="m01-l1-c1"/>', '<Check id="m01-l1-c1"/><Check id="m01-l1-c1"/>']],
    'expected each check once',
  ],
  [
    'a check on another lesson',
    [[quiz, 'm01-l1-c1, kind: true-false, objective: m01-l1-o1', 'm01-l1-c1, kind: true-false, objective: m01-l2-o1']],
    'expected a check on an objective of this lesson',
  ],
  [
    'a term without an entry',
    [[lesson, 'Term id="whole-cost"', 'Term id="half-cost"']],
    '<Term>: expected an entry of glossary.yaml',
  ],
  ['a tag that does not exist', [[lesson, '<Check', '<Cheque']], 'found <Cheque>'],
  [
    'a tag that does not end',
    [[lesson, '<Check id="m01-l1-c1"/>', '<Check id="m01-l1-c1"']],
    'tag: expected attributes as name="value", then > or />, found',
  ],
  ['a figure without a caption', [[lesson, ' caption="A bar."', '']], 'expected caption="…", found nothing'],
  ['a drawing without an alternative text', [[lesson, ' alt="One bar."', '']], 'expected alt="…" on a drawing'],
  [
    'a figure id used twice',
    [[lesson, '</Figure>', '</Figure>\n\n<Figure id="f1" caption="C.">x</Figure>']],
    'expected an id that no other figure here has',
  ],
  ['a style in the text', [[lesson, '<rect ', '<rect style="x" ']], 'expected no style and no script in the text'],
  ['a colour in a drawing', [[lesson, '<rect ', '<rect fill="#fff" ']], 'expected colours by class'],
  ['code in braces', [[lesson, '## What', '{1 + 1}\n\n## What']], 'expected content without code, found "1 + 1"'],
  ['code in a tag', [[lesson, '<rect ', '<rect x={1} ']], 'expected attributes as name="value", found x in braces'],
  ['code in the text', [[lesson, '## What', "import x from 'x'\n\n## What"]], 'expected content without code'],
  ['a link to no page', [[lesson, '../cost/', '../costs/']], 'link: expected the address of a page'],
  ['a link to no heading', [[lesson, '#the-other-bills', '#other-bills']], 'link: expected the id of a heading'],
  [
    'a link that would break under a sub-path',
    [[lesson, '../cost/', '/en/modules/first/cost/']],
    'expected an address relative to this page',
  ],
  [
    'a point of the Roundtable claimed without the Roundtable',
    [['course.yaml', 'covers: []', 'covers: [R1]']],
    'expected no points',
  ],
  [
    'a definition that is too long',
    [['en/glossary.yaml', 'Every cost,', 'Every cost '.repeat(20)]],
    'expected at most 40 words',
  ],
  [
    'an entry confused with nothing',
    [['en/glossary.yaml', 'lessons:', 'confusable: [x], lessons:']],
    'expected the id of another entry, found "x"',
  ],
  [
    'an entry of no lesson',
    [['en/glossary.yaml', '[m01-l2]', '[m01-l7]']],
    'expected the id of a lesson in course.yaml, found "m01-l7"',
  ],
  [
    'an interface word that YAML takes for a value',
    [['en/interface.yaml', 'name: Sample', 'name: true']],
    'site.name: expected a text, found true',
  ],
  [
    'a translation of a file that does not exist',
    [['fr/other.yaml', '', 'a: b\n']],
    'fr/other.yaml:1  file name: expected a file that the course reads',
  ],
])('says what to do about %s', (_, edits, problem) => {
  expect(problemsAfter(...edits).join('\n')).toContain(problem);
});

test('a course that teaches the Roundtable says the same in both files', () => {
  const points = Array.from({ length: 60 }, (_, index) => `R${index + 1}`);
  const roundtable = (list: string[]) =>
    list.map((point) => `${point}: { kind: topic, audience: [administrator], text: T, lessons: [m01-l1] }\n`).join('');
  const covers = (list: string[]): Edit => ['course.yaml', 'covers: []', `covers: [${list.join(', ')}]`];
  expect(problemsAfter(['roundtable.yaml', '', roundtable(points)], covers(points))).toEqual([]);
  expect(problemsAfter(['roundtable.yaml', '', roundtable(points)], covers(points.slice(1)))).toEqual([
    'content/roundtable.yaml:1  R1.lessons[1]: expected a lesson whose "covers" in course.yaml has R1, found "m01-l1". Add R1 to "covers" of m01-l1, or remove the lesson here.',
  ]);
  expect(problemsAfter(['roundtable.yaml', '', roundtable(points.slice(1))], covers(points))).toHaveLength(2);
});

test('what stands in a comment or in code is not taken for content', () => {
  expect(problemsAfter([lesson, '## What', '{/* <Check id="x"/> */}\n\n`<Cite id="y"/>`\n\n## What'])).toEqual([]);
});

test('the check knows the tags that a lesson has, no more and no fewer', () => {
  const registry = readFileSync(new URL('../../features/lesson/tags.ts', import.meta.url), 'utf8');
  const names = [...registry.matchAll(/^import (\w+) from/gm)].map(([, name]) => name);
  expect(Object.keys(knownTags).sort()).toEqual(names.filter((name) => name !== 'Table').sort());
});

test('an issuer in the trust list is a key under its own name, once, with days in their order', () => {
  const entry = (fields: string) =>
    `  - { kid: 4f2a91c70bd3e68f, name: A, organisation: B, country: KE, ${fields}, validFrom: 2026-01-01, validUntil: 2028-12-31 }\n`;
  // All ones: kidOf gives 72cd6e8422c407fb.
  const key = `publicKey: ${'AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE'}`;
  const right = entry(key).replace('4f2a91c70bd3e68f', '72cd6e8422c407fb');
  const list = (...entries: string[]): Edit => [
    'issuers.yaml',
    '',
    `version: 1\ndate: 2026-11-26\nissuers:\n${entries.join('')}`,
  ];
  expect(problemsAfter(list(right))).toEqual([]);
  expect(problemsAfter(list(entry(key)))).toEqual([
    'content/issuers.yaml:4  issuers[1].kid: expected the short name of the key, "72cd6e8422c407fb", found "4f2a91c70bd3e68f". Take the entry over exactly as the issuer exported it.',
  ]);
  expect(problemsAfter(list(right, right))).toHaveLength(1);
  expect(problemsAfter(list(right.replace('2028', '2024')))).toHaveLength(1);
  expect(problemsAfter(list(right.replace(' }', ', revokedAt: 2025-01-01 }')))).toHaveLength(1);
  expect(problemsAfter(list(right.replace(' }', ', status: AAAA }')))).toHaveLength(1);
  expect(problemsAfter(list(right.replace('KE', 'Kenya')))).toHaveLength(1);
});
