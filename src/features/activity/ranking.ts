/**
 * The items in the order kept as text (ids with a space between), whatever has become of the list since: ids that are
 * gone are left out, items that are new stand at the end as the author has them.
 */
export function ranked<T extends { id: string }>(items: readonly T[], kept: string): T[] {
  const order = kept.split(' ');
  const place = (item: T) => {
    const index = order.indexOf(item.id);
    return index < 0 ? order.length : index;
  };
  return [...items].sort((a, b) => place(a) - place(b));
}
