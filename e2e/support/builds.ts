import { fileURLToPath } from 'node:url';

/** Folder of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

export type Build = 'published' | 'fixture' | 'sub' | 'renamed' | 'next';

/** The courses built for the tests. Folders are relative to the project; content is made by contents.ts. */
export const builds: Record<
  Build,
  { dir: string; base: string; content?: 'fixture' | 'renamed' | 'next'; of?: Build }
> = {
  /** The course as it is published: `npm run build` makes it. */
  published: { dir: process.env.OUT_DIR ?? 'dist', base: process.env.BASE_PATH ?? '/' },
  /** The small course of e2e/fixture, in English and Arabic. */
  fixture: { dir: 'e2e/.build/fixture', base: '/', content: 'fixture' },
  /** The same under a path of its own. */
  sub: { dir: 'e2e/.build/sub', base: '/any/sub/', content: 'fixture' },
  /** The same after an editor renamed, moved and reordered things; ids are as they were. */
  renamed: { dir: 'e2e/.build/renamed', base: '/', content: 'renamed' },
  /** The same a release later: every page has other words in its footer. Made from the built fixture: next-release.ts. */
  next: { dir: 'e2e/.build/next', base: '/', content: 'next', of: 'fixture' },
};
