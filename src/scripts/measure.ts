import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { elements, importsIn, inlineScripts } from './html.ts';

/** A built site. Paths are relative to its folder, with slashes. */
export type BuiltSite = {
  paths: Set<string>;
  /** The path a base-relative address such as "/en/#a" or "/sub/_astro/a.js" leads to, if it is in the site. */
  pathOf: (address: string) => string | undefined;
  text: (path: string) => string;
  /** Bytes of the file as brotli at its best sends it. */
  weight: (path: string) => number;
};

/** Bytes of a text as brotli at its best sends it; nothing weighs nothing. */
export const brotli = (data: string | Buffer): number =>
  data.length === 0
    ? 0
    : brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 } })
        .length;

/** Opens a built site. @throws if the folder is not there. */
export function openSite(dir: string, base = '/'): BuiltSite {
  const prefix = `/${base}/`.replaceAll(/\/+/g, '/');
  const paths = new Set(
    readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/')),
  );
  const weights = new Map<string, number>();
  return {
    paths,
    pathOf: (address) => {
      const path = decodeURI(address.replace(/[?#].*$/, ''));
      if (!path.startsWith(prefix)) return undefined;
      const inside = path.slice(prefix.length);
      const file = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
      return paths.has(file) ? file : undefined;
    },
    text: (path) => readFileSync(join(dir, path), 'utf8'),
    weight: (path) => {
      const known = weights.get(path) ?? brotli(readFileSync(join(dir, path)));
      weights.set(path, known);
      return known;
    },
  };
}

/** Scripts and everything they import, as paths. With `late`, also what they ask for while they run. */
export function scriptGraph(site: BuiltSite, entries: Iterable<string>, late = false): Set<string> {
  const met = new Set<string>();
  const queue = [...entries];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (met.has(path)) continue;
    if (!site.paths.has(path)) throw new Error(`The build has no file ${path}, but a page or a script asks for it`);
    met.add(path);
    const code = site.text(path);
    const imports = [...importsIn(code, 'static'), ...(late ? importsIn(code, 'dynamic') : [])];
    for (const from of imports) queue.push(posix.join(posix.dirname(path), from));
  }
  return met;
}

/** Weights in bytes, brotli. */
export type PageWeight = {
  html: number;
  css: number;
  /** HTML, CSS and scripts: all that comes before somebody touches something. */
  firstView: number;
  /** All scripts of the page, those inside the HTML included; without what they load while they run. */
  script: number;
  /** What scripts load while they run, such as the database. */
  late: number;
};

/** Files a page brings, by when they come. */
export function pageFiles(site: BuiltSite, page: string) {
  const all = elements(site.text(page));
  const path = (address: string): string => {
    const found = address.startsWith('.') ? posix.join(posix.dirname(page), address) : site.pathOf(address);
    if (!found) throw new Error(`${page} asks for ${address}, which the build does not have`);
    return found;
  };
  const scripts = all.flatMap(({ name, attributes: { src, rel, href } }) =>
    name === 'script' && src ? [path(src)] : name === 'link' && rel === 'modulepreload' && href ? [path(href)] : [],
  );
  const css = all.flatMap(({ name, attributes: { rel, href } }) =>
    name === 'link' && rel === 'stylesheet' && href ? [path(href)] : [],
  );
  const inline = inlineScripts(site.text(page));
  const inlineImports = (kind: 'static' | 'dynamic') => inline.flatMap((code) => importsIn(code, kind).map(path));
  const script = [...scripts, ...inlineImports('static')];
  return {
    css: [...new Set(css)],
    script: scriptGraph(site, script),
    all: scriptGraph(site, [...script, ...inlineImports('dynamic')], true),
    inline,
    /** What the scripts inside the HTML ask for while they run. */
    asked: inlineImports('dynamic'),
  };
}

export function pageWeight(site: BuiltSite, page: string): PageWeight {
  const files = pageFiles(site, page);
  const sum = (paths: Iterable<string>) => [...paths].reduce((total, path) => total + site.weight(path), 0);
  const html = site.weight(page);
  const css = sum(files.css);
  const scripts = sum(files.script);
  return {
    html,
    css,
    firstView: html + css + scripts,
    script: scripts + brotli(files.inline.join('\n')),
    late: sum(files.all) - scripts,
  };
}

/**
 * Bytes of the scripts of a page once its own part is touched: all it loads before that part answers first. Scripts that
 * `other`, a page without such a part, has too ask for nothing of it; `isOwn` says which files are of this page's part,
 * where one script knows several.
 */
export function wokenWeight(site: BuiltSite, page: string, other: string, isOwn: (file: string) => boolean): number {
  const [own, others] = [pageFiles(site, page), pageFiles(site, other)];
  const asked = [...own.script]
    .filter((file) => !others.script.has(file))
    .flatMap((file) => importsIn(site.text(file), 'dynamic').map((from) => posix.join(posix.dirname(file), from)));
  const inline = own.asked.filter((file) => !others.asked.includes(file));
  const files = scriptGraph(site, [...own.script, ...[...asked, ...inline].filter(isOwn)]);
  return [...files].reduce((sum, file) => sum + site.weight(file), 0) + brotli(own.inline.join('\n'));
}

/** Lesson pages of the site, in the order of their addresses. */
export const lessonPages = (site: BuiltSite): string[] =>
  [...site.paths]
    .filter((path) =>
      /^[a-z]{2}\/modules\/[^/]+\/(?!quiz\/|quiz-paper\/|activity\/|workshop\/)[^/]+\/index\.html$/.test(path),
    )
    .sort();

/** Folders of modules in the site: "en/modules/why-it-matters". */
export const moduleFolders = (site: BuiltSite): string[] =>
  [...new Set(lessonPages(site).map((path) => path.split('/').slice(0, 3).join('/')))].sort();

/** Bytes of all pages of a module and of every file they bring, also later ones. */
export function moduleWeight(site: BuiltSite, folder: string): number {
  const pages = [...site.paths].filter((path) => path.startsWith(`${folder}/`) && path.endsWith('.html'));
  const needed = new Set(pages);
  for (const page of pages) {
    const files = pageFiles(site, page);
    for (const path of [...files.css, ...files.all]) needed.add(path);
    for (const { name, attributes } of elements(site.text(page))) {
      const address = name === 'link' && /icon|manifest/.test(attributes.rel ?? '') ? attributes.href : attributes.src;
      const path = address && site.pathOf(address);
      if (path) needed.add(path);
    }
  }
  return [...needed].reduce((sum, path) => sum + site.weight(path), 0);
}
