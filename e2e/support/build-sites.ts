import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Build, builds, root } from './builds.ts';
import { writeContent } from './contents.ts';
import { writeNextRelease } from './next-release.ts';

/** What every build is made by. */
const program = ['src', 'public', 'astro.config.mjs', 'package-lock.json'];

/** Files of the project below these files and folders, without tests and the scripts that are run by hand. */
const filesIn = (paths: string[]): string[] =>
  paths.flatMap((path) =>
    /\.\w+$/.test(path)
      ? [path]
      : readdirSync(join(root, path), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
          .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
          .filter((file) => !file.startsWith('src/scripts/'))
          .sort(),
  );

/** Changes whenever something the build is made of does. */
function fingerprint(content: string, base: string): string {
  const hash = createHash('sha256').update(base);
  for (const file of filesIn([...program, content])) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** @throws with what the build said if it fails. */
function build(name: Build, settings: Record<string, string>): void {
  const started = Date.now();
  const { CONTENT_DIR, OUT_DIR, BASE_PATH, SITE_URL, NODE_ENV, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...env, SITE_URL: 'http://localhost:4321', ...settings },
  });
  if (status !== 0) throw new Error(`The course "${name}" could not be built.\n\n${stdout}${stderr}`);
  console.log(`Built the course "${name}" in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

/**
 * Builds the courses of the tests: the published one if it has never been built, each of the others if anything it is
 * made of has changed. One after the other, because two builds at once disturb each other.
 */
export default async function buildSites(): Promise<void> {
  const { dir, base } = builds.published;
  if (!existsSync(join(root, dir, 'index.html'))) build('published', { OUT_DIR: dir, BASE_PATH: base });
  for (const [name, { dir, base, content, of }] of Object.entries(builds) as [Build, (typeof builds)[Build]][]) {
    if (!content) continue;
    const folder = writeContent(content);
    const print = fingerprint(folder, base);
    const note = join(root, `${dir}.fingerprint`);
    if (existsSync(note) && readFileSync(note, 'utf8') === print) continue;
    rmSync(note, { force: true });
    if (of) await writeNextRelease({ from: builds[of].dir, to: dir, base, content: folder });
    else build(name, { CONTENT_DIR: folder, OUT_DIR: dir, BASE_PATH: base });
    writeFileSync(note, print);
  }
}

if (import.meta.main) await buildSites();
