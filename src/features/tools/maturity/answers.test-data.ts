import fc from 'fast-check';
import { emptyRespondent } from './case.ts';
import type { MaturityWords } from './content.ts';
import type { Level } from './model.ts';
import type { MaturityCase, Respondent } from './schema.ts';

/** Texts as people write them: a spreadsheet trims, and disarms what would be a formula. */
const text = (maxLength: number) =>
  fc.string({ unit: 'grapheme', maxLength }).map((given) => given.replace(/^[\s=+@'-]+|[\r\n]|\s+$/g, '').trim());

/** Answers to the statements of a language, by hand and at random; `evidence` is what stands beside each. */
export function answersTo(words: MaturityWords, evidence: fc.Arbitrary<string> = text(8)) {
  const { areas } = words;
  const statements = areas.flatMap((area) => area.statements.map(({ id }) => id));

  /** Somebody with the same level on each statement of an area. */
  const leveled = (byArea: Record<string, Level>, name = ''): Respondent => ({
    ...emptyRespondent(),
    name,
    levels: Object.fromEntries(
      areas.flatMap((area) =>
        area.statements.flatMap(({ id }) => (byArea[area.id] === undefined ? [] : [[id, byArea[area.id] as Level]])),
      ),
    ),
  });
  const everywhere = (level: Level) => Object.fromEntries(areas.map(({ id }) => [id, level]));
  const caseOf = (...respondents: Respondent[]): MaturityCase => ({ organisation: '', respondents, plans: {} });

  const level: fc.Arbitrary<Level | undefined> = fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: 0, max: 4 }) },
    fc.constantFrom('na' as const, undefined),
  );
  const respondent: fc.Arbitrary<Respondent> = fc
    .record({
      name: text(12),
      date: fc.constantFrom('', '2026-03-02', '2024-02-29'),
      levels: fc.oneof(
        fc.array(level, { minLength: statements.length, maxLength: statements.length }),
        // One level everywhere, so that ties and gates are met as often as anything else.
        level.map((one) => statements.map(() => one)),
      ),
      evidence: fc.array(evidence, { minLength: statements.length, maxLength: statements.length }),
      carried: fc.subarray(statements, { maxLength: 4 }),
    })
    .map(({ levels, evidence, carried, ...who }) => ({
      ...who,
      levels: Object.fromEntries(statements.flatMap((id, at) => (levels[at] === undefined ? [] : [[id, levels[at]]]))),
      evidence: Object.fromEntries(statements.flatMap((id, at) => (evidence[at] === '' ? [] : [[id, evidence[at]]]))),
      carried: statements.filter((id) => carried.includes(id)),
    })) as fc.Arbitrary<Respondent>;
  const plan = fc
    .record({
      target: fc.option(fc.integer({ min: 1, max: 4 })),
      owner: text(10),
      due: fc.constantFrom('', '2027-03-31'),
    })
    .filter(({ target, owner, due }) => target !== null || owner !== '' || due !== '');
  const anyCase: fc.Arbitrary<MaturityCase> = fc
    .record({
      organisation: text(20),
      respondents: fc.array(respondent, { minLength: 1, maxLength: 4 }),
      plans: fc.array(fc.option(plan), { minLength: areas.length, maxLength: areas.length }),
    })
    .map(({ plans, ...rest }) => ({
      ...rest,
      plans: Object.fromEntries(areas.flatMap(({ id }, at) => (plans[at] ? [[id, plans[at]]] : []))),
    })) as fc.Arbitrary<MaturityCase>;

  return { areas, statements, leveled, everywhere, caseOf, anyCase };
}
