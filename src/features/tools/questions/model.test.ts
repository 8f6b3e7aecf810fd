import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { questionsSchema } from './content.ts';
import { mostQuestions } from './limits.ts';
import { selectQuestions } from './model.ts';
import { type Hearing, occasion } from './schema.ts';

const content = questionsSchema.parse(parse(readFileSync('content/en/tools/questions.yaml', 'utf8')));
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
const sectors = ['', ...ids(content.sectors)];
const phases = ids(content.phases);
const themes = ids(content.themes);
const all: Hearing = { occasion: 'committee', sector: '', phases: [], themes: [], count: mostQuestions };

/** Every choice of one occasion, one sector, one phase or all, one theme or all. */
const hearings = occasion.options.flatMap((eachOccasion) =>
  sectors.flatMap((sector) =>
    [[], ...phases.map((phase) => [phase])].flatMap((eachPhases) =>
      [[], ...themes.map((theme) => [theme])].map(
        (eachThemes): Hearing => ({ ...all, occasion: eachOccasion, sector, phases: eachPhases, themes: eachThemes }),
      ),
    ),
  ),
);
const anyHearing = fc.record({
  occasion: fc.constantFrom(...occasion.options),
  sector: fc.constantFrom(...sectors),
  phases: fc.subarray(phases),
  themes: fc.subarray(themes),
  count: fc.integer({ min: 1, max: mostQuestions }),
});

test('the collection holds at least sixty questions, with one for every phase and theme', () => {
  expect(content.questions.length).toBeGreaterThanOrEqual(60);
  for (const phase of phases) {
    for (const theme of themes) {
      const found = content.questions.filter(
        (question) => question.phase === phase && question.themes.includes(theme) && !question.sectors,
      );
      expect(found.length, `${phase} ${theme}`).toBeGreaterThan(0);
    }
  }
});

test('every sector has two questions of its own, and every occasion some', () => {
  for (const id of ids(content.sectors)) {
    expect(content.questions.filter(({ sectors: own }) => own?.includes(id)).length, id).toBeGreaterThanOrEqual(2);
  }
  for (const id of occasion.options) {
    expect(content.questions.filter(({ occasions }) => occasions?.includes(id)).length, id).toBeGreaterThanOrEqual(2);
  }
});

test('whatever somebody chooses, there are questions, and no more than asked for', () => {
  expect(hearings.length).toBe(3150);
  for (const hearing of hearings) {
    const { questions, widened, fitting } = selectQuestions(content, hearing);
    expect(questions.length, JSON.stringify(hearing)).toBeGreaterThan(0);
    expect(questions.length).toBe(Math.min(hearing.count, fitting));
    if (widened.length === 0) {
      for (const question of questions) {
        expect(phases.filter((phase) => hearing.phases.length === 0 || hearing.phases.includes(phase))).toContain(
          question.phase,
        );
      }
    }
  }
});

test('questions fit the choices unless it is said that one was left aside', () => {
  fc.assert(
    fc.property(anyHearing, (hearing) => {
      const { questions, widened } = selectQuestions(content, hearing);
      for (const question of questions) {
        expect(question.sectors?.includes(hearing.sector) ?? true).toBe(true);
        if (!widened.includes('occasion')) expect(question.occasions?.includes(hearing.occasion) ?? true).toBe(true);
        if (!widened.includes('phases') && hearing.phases.length > 0) expect(hearing.phases).toContain(question.phase);
        if (!widened.includes('themes') && hearing.themes.length > 0) {
          expect(question.themes.some((theme) => hearing.themes.includes(theme))).toBe(true);
        }
      }
    }),
  );
});

test('no question comes twice, they stand in the order of a purchase, and the same choices give the same set', () => {
  fc.assert(
    fc.property(anyHearing, (hearing) => {
      const { questions } = selectQuestions(content, hearing);
      expect(new Set(ids(questions)).size).toBe(questions.length);
      const order = questions.map(({ phase }) => phases.indexOf(phase));
      expect(order).toEqual(order.toSorted((a, b) => a - b));
      expect(selectQuestions(content, structuredClone(hearing))).toEqual(selectQuestions(content, hearing));
    }),
  );
});

test('a full set without other choices covers every phase and every theme', () => {
  for (const eachOccasion of occasion.options) {
    const { questions } = selectQuestions(content, { ...all, occasion: eachOccasion });
    expect(new Set(questions.map(({ phase }) => phase)).size).toBe(phases.length);
    expect(new Set(questions.flatMap((question) => question.themes)).size, eachOccasion).toBe(themes.length);
  }
});

test('a set on a sector asks about it and about the system behind it', () => {
  for (const sector of ids(content.sectors)) {
    const { questions } = selectQuestions(content, { ...all, sector });
    const own = questions.filter((question) => question.sectors);
    expect(own.length, sector).toBe(content.questions.filter(({ sectors: of }) => of?.includes(sector)).length);
    expect(own.length).toBeLessThan(questions.length);
  }
});

test.each(['', ...ids(content.sectors)])(
  'a site visit comes with questions for the site, on "%s" as well',
  (sector) => {
    const { questions } = selectQuestions(content, { ...all, occasion: 'visit', sector });
    expect(ids(questions)).toEqual(expect.arrayContaining(['q-visit-workers', 'q-visit-thing', 'q-visit-store']));
  },
);

test('where nothing fits, the occasion is left aside first, and it is said', () => {
  const only = { ...content, questions: content.questions.filter(({ id }) => id === 'q-visit-workers') };
  expect(selectQuestions(only, { ...all, phases: ['delivery'] })).toMatchObject({ widened: ['occasion'], fitting: 1 });
  expect(selectQuestions(only, { ...all, phases: ['plan'] })).toMatchObject({
    widened: ['occasion', 'themes', 'phases'],
  });
  expect(selectQuestions(only, { ...all, occasion: 'visit' })).toMatchObject({ widened: [] });
});
