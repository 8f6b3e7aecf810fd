/** A short name of a key as people read it aloud: "4F2A 91C7 0BD3 E68F". */
export const spokenKid = (kid: string): string => kid.toUpperCase().replace(/(.{4})(?=.)/g, '$1 ');

/** What somebody typed while it was read to them, as the short name of a key. */
export const typedKid = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^0-9a-f]/g, '');
