import { type AreaShape, assess, spreadOf, wideGap } from './model.ts';
import type { MaturityCase } from './schema.ts';

export type AreaGap<A extends AreaShape> = {
  area: A;
  number: number;
  first: number | null;
  second: number | null;
  /** Second less first, -4 to 4; null unless both answered. */
  difference: number | null;
};

const gap = (first: number | null, second: number | null): number | null =>
  first === null || second === null ? null : Math.round(100 * (second - first)) / 100;

/** The averages of two cases, area by area. */
export function areaGaps<A extends AreaShape>(
  areas: readonly A[],
  first: MaturityCase,
  second: MaturityCase,
): AreaGap<A>[] {
  const others = assess(areas, second.respondents);
  return assess(areas, first.respondents).map(({ area, number, spread }, index) => {
    const [one, other] = [spread?.mean ?? null, others[index]?.spread?.mean ?? null];
    return { area, number, first: one, second: other, difference: gap(one, other) };
  });
}

/** The areas on which the two are furthest apart, all of them; none where they agree. */
export function furthestApart<A extends AreaShape>(gaps: readonly AreaGap<A>[]): AreaGap<A>[] {
  const distance = ({ difference }: AreaGap<A>) => Math.abs(difference ?? 0);
  const widest = Math.max(0, ...gaps.map(distance));
  return widest > 0 ? gaps.filter((each) => distance(each) === widest) : [];
}

export type StatementGap<S> = { statement: S; first: number; second: number };

/** What the respondents of a case say of a statement, on average. */
const meanOf = ({ respondents }: MaturityCase, id: string): number | null =>
  spreadOf(respondents.flatMap(({ levels }) => (typeof levels[id] === 'number' ? [levels[id]] : [])))?.mean ?? null;

/** Statements on which the two are two levels or more apart, the widest first. */
export function wideGaps<S extends { id: string }>(
  areas: readonly { statements: readonly S[] }[],
  first: MaturityCase,
  second: MaturityCase,
): StatementGap<S>[] {
  return areas
    .flatMap(({ statements }) => statements)
    .flatMap((statement) => {
      const [one, other] = [meanOf(first, statement.id), meanOf(second, statement.id)];
      return one !== null && other !== null && Math.abs(other - one) >= wideGap
        ? [{ statement, first: one, second: other }]
        : [];
    })
    .sort((a, b) => Math.abs(b.second - b.first) - Math.abs(a.second - a.first));
}

const who = ({ respondents }: MaturityCase) =>
  respondents
    .map(({ name }) => name.toLocaleLowerCase())
    .sort()
    .join('\n');
const when = ({ respondents }: MaturityCase) => respondents.map(({ date }) => date).sort();

/** Whether the same people answered on other days; otherwise two views are compared. */
export const isOverTime = (first: MaturityCase, second: MaturityCase): boolean =>
  who(first) === who(second) && when(first).join() !== when(second).join();
