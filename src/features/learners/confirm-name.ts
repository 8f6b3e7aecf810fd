/** A name as it counts when typed again: case, spaces and signs that cannot be seen do not matter. */
const typed = (name: string): string =>
  name.normalize('NFKC').replace(/\p{C}/gu, '').replace(/\s+/g, ' ').trim().toLocaleLowerCase();

/** What to type to confirm that this learner is meant; `guest` stands for a name without a visible letter. */
export const nameToType = (name: string, guest: string): string => (typed(name) ? name : guest);

/** Whether somebody typed that name. */
export const isConfirmed = (entry: string, name: string, guest: string): boolean =>
  typed(entry) === typed(nameToType(name, guest));
