// Severity and likelihood of harm in a supply chain (UN Guiding Principles 14 and 24; OECD due diligence guidance, 2018).
// Scales, bands and the rule of the likelihood are our own.

export const severityFactors = ['scale', 'scope', 'remediability', 'magnitude', 'reversibility'] as const;
export const likelihoodFactors = ['country', 'sector', 'workers', 'subcontracting', 'traceability'] as const;
export const influences = ['low', 'medium', 'high'] as const;

/** What fits on one readable map. */
export const mostEntries = 40;

export type FactorId = (typeof severityFactors)[number] | (typeof likelihoodFactors)[number];
/** A rating from 1 to 5, or null where it is not known. */
export type Rating = number | null;
export type RiskFactors = Record<FactorId, Rating>;
export type Influence = (typeof influences)[number];

/** What the ranking reads of a category. What is spent on it is left out on purpose. */
export type Rated = { ratings: RiskFactors; influence: Influence | null; critical: boolean };

/** Severity from 1 to 5: the highest of scale, scope, remediability, magnitude and reversibility. Null if none is known. */
export function severity(ratings: RiskFactors): Rating {
  const known = severityFactors.flatMap((id) => ratings[id] ?? []);
  return known.length > 0 ? Math.max(...known) : null;
}

/** The average of the factors of likelihood that are known, halves upwards. Null if none is known. */
function average(ratings: RiskFactors): Rating {
  const known = likelihoodFactors.flatMap((id) => ratings[id] ?? []);
  if (known.length === 0) return null;
  return Math.floor(known.reduce((sum, each) => sum + each, 0) / known.length + 0.5);
}

/**
 * Likelihood from 1 to 5: the average of the known factors, but never more than one below the highest of them. Where a
 * country is at war or all workers are in debt, good marks elsewhere do not make harm unlikely.
 */
export function likelihood(ratings: RiskFactors): Rating {
  const mean = average(ratings);
  return mean === null ? null : Math.max(mean, ...likelihoodFactors.map((id) => (ratings[id] ?? 0) - 1));
}

export type Raised = { factors: FactorId[]; average: number; highest: number; likelihood: number };

/** The factors that hold the likelihood above the average; null where they do not. */
export function raised(ratings: RiskFactors): Raised | null {
  const [mean, likely] = [average(ratings), likelihood(ratings)];
  if (mean === null || likely === null || mean === likely) return null;
  const highest = likely + 1;
  return {
    factors: likelihoodFactors.filter((id) => ratings[id] === highest),
    average: mean,
    highest,
    likelihood: likely,
  };
}

/** What nobody knows about a category yet, in the order of the form. */
export const unknownFactors = (ratings: RiskFactors): FactorId[] =>
  [...severityFactors, ...likelihoodFactors].filter((id) => ratings[id] === null);

/** The product of severity and likelihood, 1 to 25, if everything that is not known were at its worst. */
export function worst(ratings: RiskFactors): number {
  const dark = Object.fromEntries(Object.entries(ratings).map(([id, rating]) => [id, rating ?? 5])) as RiskFactors;
  return (severity(dark) ?? 5) * (likelihood(dark) ?? 5);
}

export type Band = 'low' | 'medium' | 'high';

/** High from a product of 15; low up to 5, but never where severity is 5: the gravest harm is not left to a declaration. */
export function band(severe: number, likely: number): Band {
  const product = severe * likely;
  if (product >= 15) return 'high';
  return product > 5 || severe === 5 ? 'medium' : 'low';
}

export type Placed<R> = {
  entry: R;
  /** Position in the case, from 0. */
  index: number;
  severity: number;
  likelihood: number;
  product: number;
  band: Band;
  /** From 1; those with the same product and severity share it, and the next is counted on: 1, 1, 3. */
  rank: number;
};

/**
 * Ranks by severity × likelihood; where that is equal, the graver comes first. Equals keep the order of the case.
 * Categories without a known severity or likelihood are left out: see `notPlaced`.
 */
export function rank<R extends Rated>(entries: readonly R[]): Placed<R>[] {
  const placed = entries.flatMap((entry, index) => {
    const severe = severity(entry.ratings);
    const likely = likelihood(entry.ratings);
    if (severe === null || likely === null) return [];
    const product = severe * likely;
    return [{ entry, index, severity: severe, likelihood: likely, product, band: band(severe, likely), rank: 0 }];
  });
  const graver = (a: { product: number; severity: number }, b: { product: number; severity: number }) =>
    a.product > b.product || (a.product === b.product && a.severity > b.severity);
  return placed
    .map((each) => ({ ...each, rank: 1 + placed.filter((other) => graver(other, each)).length }))
    .sort((a, b) => a.rank - b.rank);
}

/** Categories that cannot stand on the map yet, with their positions in the case. */
export const notPlaced = <R extends Rated>(entries: readonly R[]): { entry: R; index: number }[] =>
  entries.flatMap((entry, index) =>
    severity(entry.ratings) === null || likelihood(entry.ratings) === null ? [{ entry, index }] : [],
  );

/** Ways to act: one for the band and one's influence, and one more where the supply is critical. */
export function strategies({ band, entry }: { band: Band; entry: Rated }): string[] {
  const way = band === 'low' ? 'low' : entry.influence ? `${band}-${entry.influence}` : 'unknown-influence';
  return entry.critical ? [way, 'critical'] : [way];
}

export type Missing<R> = {
  entry: R;
  index: number;
  factors: FactorId[];
  influence: boolean;
  now: number;
  worst: number;
};

/**
 * What to find out, the most telling first: by how much the product would rise if the unknown were at its worst.
 * `now` is 0 for a category that is not on the map.
 */
export function toFindOut<R extends Rated>(entries: readonly R[]): Missing<R>[] {
  return entries
    .map((entry, index) => ({
      entry,
      index,
      factors: unknownFactors(entry.ratings),
      influence: entry.influence === null,
      now: (severity(entry.ratings) ?? 0) * (likelihood(entry.ratings) ?? 0),
      worst: worst(entry.ratings),
    }))
    .filter(({ factors, influence }) => factors.length > 0 || influence)
    .sort((a, b) => b.worst - b.now - (a.worst - a.now) || b.worst - a.worst || a.index - b.index);
}

/** Those with the largest spend, for comparison with those of the largest risk. Empty where no spend is known. */
export function largestSpend<R extends { spend: number | null }>(entries: readonly R[]): R[] {
  const most = Math.max(...entries.map(({ spend }) => spend ?? 0));
  return most > 0 ? entries.filter(({ spend }) => spend === most) : [];
}
