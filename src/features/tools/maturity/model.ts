/** What a statement is answered with: a level from 0 (absent) to 4 (embedded), or that it does not apply here. */
export type Level = number | 'na';
/** By the id of the statement; what is not answered is not there. */
export type Levels = Readonly<Record<string, Level>>;
/** As many fit into one case with some words of evidence each; larger groups answer in several, which are compared. */
export const mostRespondents = 40;

/** Whoever answers, as far as the averages go. */
type Answered = { levels: Levels };

/** What the model needs to know of an area. */
export type AreaShape = { id: string; foundation: boolean; statements: readonly { id: string }[] };

/** What several figures have in common, and how far they are apart. */
export type Spread = { mean: number; median: number; low: number; high: number };

/** As it is shown, so that no rule tells apart what reads the same, nor a third of three from one. */
const shown = (value: number): number => Math.round(100 * value) / 100;

/** Null where there is no figure. */
export function spreadOf(values: readonly number[]): Spread | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const at = (index: number) => sorted[index] as number;
  return {
    mean: shown(sorted.reduce((sum, each) => sum + each, 0) / sorted.length),
    median: shown((at(Math.floor(middle)) + at(Math.ceil(middle))) / 2),
    low: shown(at(0)),
    high: shown(at(sorted.length - 1)),
  };
}

const levelsIn = ({ statements }: AreaShape, { levels }: Answered): number[] =>
  statements.flatMap(({ id }) => (typeof levels[id] === 'number' ? [levels[id]] : []));

/** How many answers there are, were left out as not applicable, and could be. */
export type Count = { answered: number; left: number; total: number };

function count(area: AreaShape, respondents: readonly Answered[]): Count {
  const all = respondents.flatMap(({ levels }) => area.statements.map(({ id }) => levels[id]));
  return {
    answered: all.filter((level) => typeof level === 'number').length,
    left: all.filter((level) => level === 'na').length,
    total: all.length,
  };
}

export type AreaResult<A extends AreaShape> = Count & {
  area: A;
  /** From 1, in the order of the content. */
  number: number;
  /** How many respondents gave a level here. */
  voices: number;
  /** Over the averages of the respondents, each of whom counts the same; null while no level is given. */
  spread: Spread | null;
  /** From the lowest respondent to the highest, as it is shown; 0 where they agree, or only one of them answered. */
  apart: number;
  /** Whole level reached, 0 to 4: the average rounded down, since half a step is not reached. */
  level: number | null;
  /** A foundation with an average below 1. */
  gate: boolean;
};

/** Where each area stands, over the statements that are answered and apply. */
export function assess<A extends AreaShape>(areas: readonly A[], respondents: readonly Answered[]): AreaResult<A>[] {
  return areas.map((area, index) => {
    const means = respondents.flatMap((each) => {
      const levels = levelsIn(area, each);
      return levels.length > 0 ? [levels.reduce((sum, level) => sum + level, 0) / levels.length] : [];
    });
    const spread = spreadOf(means);
    return {
      area,
      number: index + 1,
      ...count(area, respondents),
      voices: means.length,
      spread,
      apart: means.length > 1 ? shown(Math.max(...means) - Math.min(...means)) : 0,
      level: spread && Math.floor(spread.mean),
      gate: area.foundation && spread !== null && spread.mean < 1,
    };
  });
}

/** An area of which something is known. */
export type KnownArea<A extends AreaShape> = AreaResult<A> & { spread: Spread; level: number };

export const knownAreas = <A extends AreaShape>(results: readonly AreaResult<A>[]): KnownArea<A>[] =>
  results.filter((each): each is KnownArea<A> => each.spread !== null);

/**
 * The areas with the lowest average; the next lowest too where that is one area alone. All that share an average are
 * in or out together, a foundation first. Nothing is lowest where all stand at the same.
 */
export function lowest<A extends AreaShape>(results: readonly AreaResult<A>[]): KnownArea<A>[] {
  const known = knownAreas(results).sort(
    (a, b) =>
      a.spread.mean - b.spread.mean || Number(b.area.foundation) - Number(a.area.foundation) || a.number - b.number,
  );
  const upTo = (bound = 0) => known.filter(({ spread }) => spread.mean <= bound);
  const [first, second] = known.map(({ spread }) => spread.mean);
  return [upTo(second), upTo(first)].find((low) => low.length < known.length) ?? [];
}

/**
 * Areas in the order in which to work on them: foundations below 1 first, lowest first, whatever else is low; then the
 * rest by their averages. Areas of which nothing is known are left out.
 */
export const workOrder = <A extends AreaShape>(results: readonly AreaResult<A>[]): KnownArea<A>[] =>
  knownAreas(results).sort(
    (a, b) => Number(b.gate) - Number(a.gate) || a.spread.mean - b.spread.mean || a.number - b.number,
  );

/** What all areas have together. */
export const countAll = (results: readonly Count[]): Count => ({
  answered: results.reduce((sum, each) => sum + each.answered, 0),
  left: results.reduce((sum, each) => sum + each.left, 0),
  total: results.reduce((sum, each) => sum + each.total, 0),
});

/** Answers of level 2 or more for which no evidence is named: a level that nobody can check. */
export const unproved = (
  areas: readonly AreaShape[],
  respondents: readonly (Answered & { evidence: Readonly<Record<string, string>> })[],
): { respondent: number; id: string }[] =>
  respondents.flatMap(({ levels, evidence }, respondent) =>
    areas
      .flatMap(({ statements }) => statements)
      .filter(({ id }) => Number(levels[id]) >= 2 && (evidence[id] ?? '').trim() === '')
      .map(({ id }) => ({ respondent, id })),
  );

/** From this difference on, two answers to one statement describe two different organisations. */
export const wideGap = 2;

export type Voice = { respondent: number; level: number };
export type Disagreement<S> = { statement: S; low: number; high: number; voices: Voice[] };

/** Statements on which respondents are two levels apart or more, the widest first, with what each of them says. */
export function disagreements<S extends { id: string }>(
  areas: readonly { statements: readonly S[] }[],
  respondents: readonly Answered[],
): Disagreement<S>[] {
  return areas
    .flatMap(({ statements }) => statements)
    .flatMap((statement) => {
      const voices = respondents.flatMap(({ levels }, respondent) => {
        const level = levels[statement.id];
        return typeof level === 'number' ? [{ respondent, level }] : [];
      });
      const [low, high] = [
        Math.min(...voices.map(({ level }) => level)),
        Math.max(...voices.map(({ level }) => level)),
      ];
      return high - low >= wideGap ? [{ statement, low, high, voices }] : [];
    })
    .sort((a, b) => b.high - b.low - (a.high - a.low));
}
