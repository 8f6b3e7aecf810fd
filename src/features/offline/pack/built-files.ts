/** A file of the built site. `path` is relative to the build, with slashes; `mentions` are names of files it holds. */
export type BuiltFile = { path: string; bytes: number; hash: string; mentions: string[] };

/** What the packs themselves are made of is in no pack, nor what only asks a host. */
export const isInfrastructure = (path: string): boolean =>
  /^(sw\.js|gone\.js|packs\.json|[^/]+\/pack\.json|packs\/.*)$/.test(path);

export const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** The names out of `known` that a text mentions: hrefs, imports (also dynamic ones), url() in styles. */
export const mentions = (text: string, known: Set<string>): string[] => [
  ...new Set(text.split(/[^\w.@~-]+/).filter((name) => known.has(name))),
];

/** Names of generated files that a page asks for and the build does not have. */
export const absent = (html: string, known: Set<string>): string[] =>
  [...html.matchAll(/\b_astro\/([\w.@~-]+\.\w+)/g)]
    .map(([, name]) => name as string)
    .filter((name) => !known.has(name));

/** A path of the course, with the slugs of the modules its core lessons are in. */
export type PathPages = { id: string; modules: string[] };

/** True unless a file belongs to a module or a path other than these. `file` is its path in the build. */
export function isOfPath(file: string, { id, modules }: PathPages): boolean {
  const [, folder, slug = ''] = file.split('/');
  if (folder === 'modules') return modules.includes(slug);
  return folder !== 'paths' || slug === id;
}

/** What is found in a module. Review needs the questions of every module; the search says which modules it lacks. */
const isPartOfSearch = (file: string): boolean => /\/search\.\w+\.js$/.test(file);

/** Only a browser without script asks for it, and nothing is saved without script. */
const isWithoutScript = (file: string): boolean => /\/quiz\/questions\/index\.html$/.test(file);

/** Pages of no language: the choice of one, the page for wrong addresses, and where the codes on certificates lead. */
const shared = /^([^/]+|verify\/index)\.html$/;

/**
 * What one language needs: its pages, the pages all languages share, and every file these lead to. A script that is
 * only mentioned counts as needed, so that what is loaded late is there too. Pages come last: one that is there has
 * all it needs. With `path`, only what that path needs.
 */
export function filesOf(lang: string, built: BuiltFile[], path?: PathPages): BuiltFile[] {
  const isPage = ({ path }: BuiltFile) => path.endsWith('.html');
  const pages = built.filter(
    (file) =>
      isPage(file) &&
      !isWithoutScript(file.path) &&
      (file.path.startsWith(`${lang}/`) || shared.test(file.path)) &&
      (!path || isOfPath(file.path, path)),
  );
  const assets = new Map<string, BuiltFile[]>();
  for (const file of built) {
    if (!isPage(file)) assets.set(baseName(file.path), [...(assets.get(baseName(file.path)) ?? []), file]);
  }
  const needed = new Set<BuiltFile>();
  const queue = [...pages];
  for (let file = queue.pop(); file; file = queue.pop()) {
    for (const asset of file.mentions.flatMap((name) => assets.get(name) ?? [])) {
      if (needed.has(asset) || (path && isPartOfSearch(asset.path) && !isOfPath(asset.path, path))) continue;
      needed.add(asset);
      queue.push(asset);
    }
  }
  const byPath = (a: BuiltFile, b: BuiltFile) => (a.path < b.path ? -1 : 1);
  return [...[...needed].sort(byPath), ...pages.sort(byPath)];
}

/**
 * The archive a file is fetched in: what all languages share, a module, a path, the tools, the rest of a language.
 * Somebody who saves one path fetches its modules alone.
 */
export function archiveOf(lang: string, path: string): string {
  const [first, folder, name] = path.split('/');
  if (first !== lang) return path.endsWith('.html') ? lang : 'app';
  if (folder === 'modules' || folder === 'paths') return `${lang}-${name}`;
  return folder === 'tools' ? `${lang}-tools` : lang;
}
