import type { ContentFiles } from '../build/content-check/content.ts';

const lessonsInModule = 5;
const vocabulary =
  'a public office buys what people need and pays for it over many years so the price on the day of the award is only the first bill while energy supplies repairs and disposal follow later from another budget which nobody reads aloud in the room'.split(
    ' ',
  );

/** Text that is different for every seed and the same for the same seed, so that two courses share their lessons. */
function words(count: number, seed: number): string {
  let state = (seed * 2654435761 + 1) >>> 0;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return vocabulary[(state >>> 8) % vocabulary.length] as string;
  };
  const text = Array.from({ length: count }, (_, index) => (index % 14 === 13 ? `${next()}.` : next()));
  return `${text.join(' ')}.`.replace(/(?:^|\. )\w/g, (start) => start.toUpperCase());
}

const number = (value: number): string => String(value).padStart(4, '0');

function lesson(module: string, index: number, seed: number): string {
  const id = `${module}-l${index}`;
  const section = (part: number) =>
    `## Part ${part}\n\n${words(110, seed * 50 + part * 2)}\n\n${words(110, seed * 50 + part * 2 + 1)}\n`;
  return `---
title: Lesson ${number(seed)}
summary: ${words(20, seed)}
objectives:
  - { id: ${id}-o1, text: "${words(10, seed + 1)}" }
keyPoints:
  - ${words(12, seed + 2)}
  - ${words(12, seed + 3)}
sources: [report-2025]
reviewed: 2026-11-23
---

${section(1)}
A figure.<Cite id="report-2025"/> A <Term id="whole-cost">whole cost</Term>.

<Check id="${id}-c1"/>

${section(2)}
<Figure id="f1" caption="${words(10, seed + 4)}" alt="${words(10, seed + 5)}">

<svg viewBox="0 0 360 60"><rect class="f-price" width="${(seed % 300) + 20}" height="20"/><rect class="f-run" y="30" width="${(seed % 200) + 100}" height="20"/><text class="f-t" x="8" y="16">Price</text></svg>

</Figure>

${section(3)}
<Check id="${id}-c2"/>

${section(4)}`;
}

const question = (id: string, objective: string, seed: number): string => `
  - id: ${id}
    kind: single
    objective: ${objective}
    facts: [F1.1]
    prompt: "${words(15, seed)}"
    options:
${['a', 'b', 'c', 'd'].map((option, index) => `      - { id: ${option}, text: "${words(8, seed + index)}", ${index === seed % 4 ? 'key: true, ' : ''}feedback: "${words(15, seed + index + 4)}" }`).join('\n')}`;

function quiz(module: string, seed: number): string {
  const lessons = Array.from({ length: lessonsInModule }, (_, index) => `${module}-l${index + 1}`);
  const list = (name: (lesson: string, each: number) => string, each: number, offset: number) =>
    lessons.flatMap((id, index) =>
      Array.from({ length: each }, (_, turn) =>
        question(name(id, turn + 1), `${id}-o1`, seed * 100 + index * 10 + turn + offset),
      ),
    );
  const checks = list((id, turn) => `${id}-c${turn}`, 2, 0);
  const bank = list((id, turn) => `${id}-q${turn}`, 4, 5);
  return `checks:${checks.join('')}\nquestions:${bank.join('')}\n`;
}

/**
 * A course of a given number of lessons, five to a module: about 900 words, a figure and two checks in each lesson, a bank
 * of 20 questions in each module. `interfaceWords` is the text of an interface.yaml. The first lessons of a small course
 * and of a large one are the same.
 */
export function generateCourse(lessons: number, interfaceWords: string): ContentFiles {
  const modules = Array.from({ length: Math.ceil(lessons / lessonsInModule) }, (_, index) => `m${number(index + 1)}`);
  const idsOf = (module: string) => Array.from({ length: lessonsInModule }, (_, index) => `${module}-l${index + 1}`);
  const files: ContentFiles = {
    'course.yaml': `id: bench
version: "2026.11"
passMark: 70
modules:
${modules
  .map(
    (id) => `  - id: ${id}
    slug: ${id}
    audience: [administrator, parliamentarian]
    lessons:
${idsOf(id)
  .map((lessonId, index) => `      - { id: ${lessonId}, slug: lesson-${index + 1}, minutes: 8, covers: [] }`)
  .join('\n')}
    quiz: { id: ${id}-quiz, minutes: 12, draw: 10 }`,
  )
  .join('\n')}
paths:
  - { id: administrator, audience: [administrator], certificate: completion, core: [${modules.flatMap(idsOf).join(', ')}] }
`,
    'references.yaml': 'report-2025: { organisation: Office, title: A report, year: 2025, checked: 2026-11-23 }\n',
    'facts.yaml': 'F1.1: { mark: V, claim: A fact., sources: [report-2025] }\n',
    'en/interface.yaml': interfaceWords,
    'en/glossary.yaml': `whole-cost: { term: Whole cost, definition: "Every cost, from purchase to disposal.", lessons: [${modules[0]}-l1] }\n`,
    'en/outline.yaml': `title: Generated course
modules:
${modules.map((id) => `  ${id}: { title: "Module ${id}", can: ["${words(8, Number(id.slice(1)))}"] }`).join('\n')}
paths:
  administrator: { title: A, who: A, summary: A, can: [one, two] }
`,
  };
  modules.forEach((id, index) => {
    const folder = `en/modules/${id}`;
    files[`${folder}/quiz.yaml`] = quiz(id, index + 1);
    for (let each = 1; each <= lessonsInModule; each++) {
      files[`${folder}/lesson-${each}.mdx`] = lesson(id, each, index * lessonsInModule + each);
    }
  });
  return files;
}
