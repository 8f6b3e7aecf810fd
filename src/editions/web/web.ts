import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { parse } from 'yaml';
import { courseFiles } from '../../features/course/content.ts';
import { pathOf } from '../../features/course/content-file.ts';
import { translate } from '../../features/course/translate.ts';
import {
  absent,
  archiveOf,
  type BuiltFile,
  baseName,
  filesOf,
  isInfrastructure,
  mentions,
  type PathPages,
} from '../../features/offline/pack/built-files.ts';
import {
  type Archive,
  costOf,
  filesOfParts,
  type Offer,
  type Offers,
  type Pack,
  type PackFile,
  sizeOf,
} from '../../features/offline/pack/pack.ts';
import { offlinePage } from '../../features/offline/worker/offline-page.ts';
import { isLang, type Lang, sourceLang } from '../../site/locales.ts';
import { flatten, type Translate, translator } from '../../site/words.ts';

const sha256 = (data: Buffer | string, encoding: 'hex' | 'base64' = 'hex') =>
  createHash('sha256').update(data).digest(encoding);

/** Every file of the build with its size, its hash and the names of other files it holds. */
async function readBuilt(dir: string): Promise<BuiltFile[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !isInfrastructure(path));
  const known = new Set(paths.filter((path) => !path.endsWith('.html')).map(baseName));
  const files: BuiltFile[] = [];
  for (const path of paths) {
    const data = await readFile(join(dir, path));
    const isText = /\.(html|m?js|css|svg|json|webmanifest)$/.test(path);
    const text = isText ? data.toString() : '';
    const names = mentions(text, known);
    // Two builds at once to folders outside the project share a folder of Astro's and lose files without a word.
    const lost = path.endsWith('.html') ? absent(text, known) : [];
    if (lost.length > 0) throw new Error(`The build is not whole: ${path} asks for ${lost.join(', ')}. Build again.`);
    files.push({ path, bytes: data.length, hash: sha256(data), mentions: names });
  }
  return files;
}

const addressOf = (base: string, path: string) => encodeURI(base + path.replace(/(^|\/)index\.html$/, '$1'));

/** Writes one archive and gives its place in the build. The name holds its content, so that no cache on the way is stale. */
async function writeArchive(dir: string, name: string, files: BuiltFile[]): Promise<Archive> {
  const whole = Buffer.concat(await Promise.all(files.map(({ path }) => readFile(join(dir, path)))));
  // Not ".gz": some servers hand such a file out unpacked.
  const packed = gzipSync(whole, { level: 9 });
  const path = `packs/${name}.${sha256(whole).slice(0, 8)}.pack`;
  await mkdir(join(dir, 'packs'), { recursive: true });
  await writeFile(join(dir, path), packed);
  return { url: path, bytes: packed.length };
}

/** The pack of a language: addresses as they are asked for, version from the content alone. */
async function packOf(dir: string, lang: Lang, built: BuiltFile[], base: string, ofCourse: PathPages[]): Promise<Pack> {
  const all = filesOf(lang, built);
  const byArchive = Map.groupBy(all, ({ path }) => archiveOf(lang, path));
  const archives: Archive[] = [];
  const places = new Map<BuiltFile, [number, number]>();
  for (const [name, files] of byArchive) {
    let offset = 0;
    for (const file of files) {
      places.set(file, [archives.length, offset]);
      offset += file.bytes;
    }
    const { url, bytes } = await writeArchive(dir, name, files);
    archives.push({ url: base + url, bytes });
  }
  const files = all.map((file) => ({
    url: addressOf(base, file.path),
    bytes: file.bytes,
    hash: file.hash,
    at: places.get(file),
  }));
  const paths = ofCourse.map((path) => [path.id, filesOf(lang, built, path).map((file) => all.indexOf(file))]);
  const version = sha256(files.map(({ url, hash }) => `${url} ${hash}\n`).join('')).slice(0, 12);
  return { version, files, archives, paths: Object.fromEntries(paths) };
}

/** What packs.json says of a pack. */
function offerOf(pack: Pack): Offer {
  const size = (files: PackFile[]) => ({ files: files.length, bytes: costOf(files, pack.archives) });
  const paths = Object.keys(pack.paths ?? {}).map((path) => [path, size(filesOfParts(pack, [path]))]);
  return {
    version: pack.version,
    ...size(pack.files),
    room: sizeOf(pack.files).bytes,
    paths: Object.fromEntries(paths),
  };
}

const content = () => process.env.CONTENT_DIR || 'content';

/** The paths of the course, straight from the file, as `wordsOf` reads the words. */
async function pathsOfCourse(): Promise<PathPages[]> {
  const { modules, paths } = courseFiles.course.schema.parse(
    parse(await readFile(join(content(), pathOf(courseFiles.course)), 'utf8')),
  );
  return paths.map(({ id, core }) => ({
    id,
    modules: modules
      .filter(({ lessons }) => lessons.some((lesson) => core.includes(lesson.id)))
      .map(({ slug }) => slug),
  }));
}

/** The words of the interface, straight from the files: the content of Astro is out of reach once the pages are built. */
async function wordsOf(lang: Lang): Promise<Translate> {
  const read = async (each: Lang): Promise<object> =>
    parse(await readFile(join(content(), pathOf(courseFiles.interface, each)), 'utf8')) as object;
  return translator(flatten(translate(await read(sourceLang), await read(lang), courseFiles.interface.words)), lang);
}

/** Leaves in the manifest the shortcuts whose page was built. */
async function trimShortcuts(dir: string, base: string): Promise<void> {
  const file = join(dir, 'manifest.webmanifest');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  manifest.shortcuts = manifest.shortcuts.filter(({ url }: { url: string }) =>
    existsSync(join(dir, url.slice(base.length), 'index.html')),
  );
  await writeFile(file, JSON.stringify(manifest));
}

type Script = { name: string; of: string; format: 'iife' | 'es'; define: Record<string, unknown> };

/** Bundles a script into one file at the root of the site, with an address that never changes. */
async function buildScript(dir: string, { name, of, format, define }: Script): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    define: Object.fromEntries(Object.entries(define).map(([key, value]) => [key, JSON.stringify(value)])),
    build: {
      outDir: dir,
      emptyOutDir: false,
      copyPublicDir: false,
      target: ['chrome109', 'firefox115', 'safari16'],
      rollupOptions: {
        input: fileURLToPath(new URL(`../../features/offline/${of}`, import.meta.url)),
        preserveEntrySignatures: 'strict',
        output: { format, entryFileNames: name },
      },
    },
  });
}

/** The service worker, with the pages it shows where nothing else is to be had. */
async function buildWorker(dir: string, base: string, languages: Lang[]): Promise<void> {
  const first = [...languages].sort((a, b) => Number(b === sourceLang) - Number(a === sourceLang));
  const base64 = (text: string) => sha256(text, 'base64');
  const pages = await Promise.all(first.map(async (lang) => [lang, offlinePage(lang, await wordsOf(lang), base64)]));
  const define = { BASE: base, OFFLINE_PAGES: Object.fromEntries(pages) };
  await buildScript(dir, { name: 'sw.js', of: 'worker/service-worker.ts', format: 'iife', define });
}

/** What a page asks when a script of it did not come. */
async function buildGone(dir: string, languages: Lang[]): Promise<void> {
  const words = languages.map(async (lang) => {
    const t = await wordsOf(lang);
    return [lang, { text: t('shell.gone'), reload: t('shell.reload') }];
  });
  const define = { GONE_WORDS: Object.fromEntries(await Promise.all(words)) };
  await buildScript(dir, { name: 'gone.js', of: 'gone/gone.ts', format: 'es', define });
}

/** The edition for a web server: after the build, adds the service worker and one pack for each language. */
export function web(): AstroIntegration {
  let base = '/';
  return {
    name: 'web-edition',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `/${config.base}/`.replaceAll(/\/+/g, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const out = fileURLToPath(dir);
        await trimShortcuts(out, base);
        const built = await readBuilt(out);
        const paths = await pathsOfCourse();
        const languages = [...new Set(built.map(({ path }) => path.split('/')[0] ?? ''))].filter(isLang);
        const offers: Offers = {};
        for (const lang of languages) {
          const pack = await packOf(out, lang, built, base, paths);
          offers[lang] = offerOf(pack);
          await writeFile(join(out, lang, 'pack.json'), JSON.stringify(pack));
        }
        await writeFile(join(out, 'packs.json'), JSON.stringify(offers));
        await buildWorker(out, base, languages);
        await buildGone(out, languages);
        const sizes = Object.entries(offers).map(([lang, { bytes }]) => `${lang} ${Math.round(bytes / 1000)} KB`);
        logger.info(`offline packs: ${sizes.join(', ')}`);
      },
    },
  };
}
