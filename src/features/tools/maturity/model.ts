import type { MaturityCase } from './schema.ts';

type Answers = MaturityCase['answers'];

/** What the model needs to know of an area. */
export type AreaShape = { id: string; foundation: boolean; statements: { id: string }[] };

export type AreaResult<A extends AreaShape> = {
  area: A;
  /** From 1, in the order of the content. */
  number: number;
  answered: number;
  /** Average level of the answered statements, 0 to 4; null while none is answered. */
  mean: number | null;
  /** Whole level reached, 0 to 4: the average rounded down, since half a step is not reached. */
  level: number | null;
  /** A foundation with an average below 1. */
  gate: boolean;
};

/** The average level of each area, over the statements that are answered. */
export function assess<A extends AreaShape>(areas: readonly A[], answers: Answers): AreaResult<A>[] {
  return areas.map((area, index) => {
    const levels = area.statements.flatMap(({ id }) => answers[id]?.level ?? []);
    const mean = levels.length > 0 ? levels.reduce((sum, each) => sum + each, 0) / levels.length : null;
    return {
      area,
      number: index + 1,
      answered: levels.length,
      mean,
      level: mean === null ? null : Math.floor(mean),
      gate: area.foundation && mean !== null && mean < 1,
    };
  });
}

const known = <A extends AreaShape>(results: readonly AreaResult<A>[]) =>
  results.filter((each): each is AreaResult<A> & { mean: number; level: number } => each.mean !== null);

/** The two areas with the lowest averages, lowest first. Among equals a foundation comes first, then the order of the content. */
export const lowestTwo = <A extends AreaShape>(results: readonly AreaResult<A>[]): AreaResult<A>[] =>
  known(results)
    .sort((a, b) => a.mean - b.mean || Number(b.area.foundation) - Number(a.area.foundation) || a.number - b.number)
    .slice(0, 2);

/**
 * Areas in the order in which to work on them: foundations below 1 first, lowest first, whatever else is low; then the
 * rest by their averages. Areas without an answer are left out.
 */
export function workOrder<A extends AreaShape>(results: readonly AreaResult<A>[]): AreaResult<A>[] {
  return known(results).sort((a, b) => Number(b.gate) - Number(a.gate) || a.mean - b.mean || a.number - b.number);
}

/** How many statements are answered, and how many there are. */
export function answeredOf(areas: readonly AreaShape[], answers: Answers): { n: number; total: number } {
  const results = assess(areas, answers);
  return {
    n: results.reduce((sum, each) => sum + each.answered, 0),
    total: areas.reduce((sum, { statements }) => sum + statements.length, 0),
  };
}

/** Statements answered with 2 or more for which no evidence is named: a level that nobody can check. */
export const unproved = <S extends { id: string }>(
  areas: readonly { statements: readonly S[] }[],
  answers: Answers,
): S[] =>
  areas
    .flatMap(({ statements }) => statements)
    .filter(({ id }) => (answers[id]?.level ?? 0) >= 2 && answers[id]?.evidence.trim() === '');
