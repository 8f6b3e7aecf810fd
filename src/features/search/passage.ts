/** Where a passage stands, in the order in which a tie is decided. */
export const places = ['lesson', 'term', 'question', 'source'] as const;
export type Place = (typeof places)[number];

/** A part of the course that can be found: what it is called, where it stands, what it says. */
export type Passage = { place: Place; title: string; href: string; text: string };

/** The passages of a module, or of the glossary and the sources: where their script is. */
export type SearchPart = { href: string; module?: { title: string; lessons: string[] } };
