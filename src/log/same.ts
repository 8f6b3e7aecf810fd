const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Whether two records say the same, whatever the order of their parts; a part that is undefined counts as left out. */
export function same(one: unknown, other: unknown): boolean {
  if (!isObject(one) || !isObject(other)) return one === other;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = (of: Record<string, unknown>) => Object.keys(of).filter((key) => of[key] !== undefined);
  const names = keys(one);
  return (
    names.length === keys(other).length && names.every((key) => Object.hasOwn(other, key) && same(one[key], other[key]))
  );
}
