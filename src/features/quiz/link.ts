/** A page, or a part of one, to go to. */
export type QuizLink = { href: string; title: string };
