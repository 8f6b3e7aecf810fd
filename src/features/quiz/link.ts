/** A page, or a part of one, to go to. */
export type Link = { href: string; title: string };
