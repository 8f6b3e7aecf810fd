import { type AreaShape, assess } from './model.ts';
import type { MaturityCase } from './schema.ts';

export type AreaGap<A extends AreaShape> = {
  area: A;
  number: number;
  first: number | null;
  second: number | null;
  /** Second less first, -4 to 4; null unless both answered. */
  difference: number | null;
};

/** The averages of two respondents, or of one on two dates, area by area. */
export function areaGaps<A extends AreaShape>(
  areas: readonly A[],
  first: MaturityCase,
  second: MaturityCase,
): AreaGap<A>[] {
  const others = assess(areas, second.answers);
  return assess(areas, first.answers).map(({ area, number, mean }, index) => {
    const other = others[index]?.mean ?? null;
    return {
      area,
      number,
      first: mean,
      second: other,
      difference: mean === null || other === null ? null : other - mean,
    };
  });
}

/** From this difference on, two answers to one statement describe two different organisations. */
export const wideGap = 2;

export type StatementGap<S> = { statement: S; first: number; second: number };

/** Statements on which the two differ by two levels or more, the widest first. */
export function wideGaps<S extends { id: string }>(
  areas: readonly { statements: readonly S[] }[],
  first: MaturityCase,
  second: MaturityCase,
): StatementGap<S>[] {
  return areas
    .flatMap(({ statements }) => statements)
    .flatMap((statement) => {
      const one = first.answers[statement.id]?.level ?? null;
      const other = second.answers[statement.id]?.level ?? null;
      return one !== null && other !== null && Math.abs(other - one) >= wideGap
        ? [{ statement, first: one, second: other }]
        : [];
    })
    .sort((a, b) => Math.abs(b.second - b.first) - Math.abs(a.second - a.first));
}

/** Whether the same respondent answered on two days; otherwise two people are compared. */
export const isOverTime = (first: MaturityCase, second: MaturityCase): boolean =>
  first.date !== second.date && first.respondent.toLocaleLowerCase() === second.respondent.toLocaleLowerCase();
