/**
 * A name as it counts when typed again: case, spaces and signs that cannot be seen do not matter, nor which of the
 * apostrophes, quotation marks and dashes a keyboard happens to have.
 */
const typed = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/\p{C}/gu, '')
    .replace(/[\u2018-\u201b\u02b9-\u02bc\u02c8\u00b4\u0060\u2032\u2039\u203a]/g, "'")
    .replace(/[\u201c-\u201f\u00ab\u00bb\u2033\u300c-\u300f]/g, '"')
    .replace(/\s*[\p{Pd}\u2212]\s*/gu, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** What to type to confirm that this learner is meant; `guest` stands for a name without a visible letter. */
export const nameToType = (name: string, guest: string): string => (typed(name) ? name : guest);

/** Whether somebody typed that name. */
export const isConfirmed = (entry: string, name: string, guest: string): boolean =>
  typed(entry) === typed(nameToType(name, guest));
