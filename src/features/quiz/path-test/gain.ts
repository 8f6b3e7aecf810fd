/** Points of a test. */
export type Points = { earned: number; total: number };

/**
 * The learning gain between a test before and one after, both in per cent with one decimal, and the normalised gain:
 * (after - before) / (100 - before), the share of what was still to learn that was learned (R. Hake, 1998). 1 is all
 * of it; below 0 the second test went worse. `normalised` is null where nothing was left to learn, for the formula
 * would divide by nought; the whole is undefined where a test had no points to earn.
 */
export function gain(
  before: Points,
  after: Points,
): { before: number; after: number; normalised: number | null } | undefined {
  if (before.total <= 0 || after.total <= 0) return undefined;
  const share = ({ earned, total }: Points) => (100 * Math.min(total, Math.max(0, earned))) / total;
  const [first, second] = [share(before), share(after)];
  const rounded = (value: number) => Math.round(10 * value) / 10;
  return {
    before: rounded(first),
    after: rounded(second),
    // Rounding may leave minus nought, which would be written with its sign.
    normalised: first >= 100 ? null : Math.round((100 * (second - first)) / (100 - first)) / 100 + 0,
  };
}
