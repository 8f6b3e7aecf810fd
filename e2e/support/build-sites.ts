import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Build, builds, root } from './builds.ts';
import { writeContent } from './contents.ts';

/** What a build depends on. The course in content/ is not among it, save for the words of the interface. */
const inputs = [
  'src',
  'public',
  'e2e/fixture',
  'e2e/support',
  'content/en/interface.yaml',
  'astro.config.mjs',
  'package-lock.json',
];

/** Changes whenever one of the inputs does. */
function fingerprint(): string {
  const hash = createHash('sha256');
  const files = inputs.flatMap((input) =>
    /\.\w+$/.test(input)
      ? [input]
      : readdirSync(join(root, input), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
          .map((entry) => join(entry.parentPath, entry.name).slice(root.length)),
  );
  for (const file of files.sort()) hash.update(`${file}\n`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** @throws with what the build said if it fails. */
function build(name: Build): void {
  const { dir, base, content } = builds[name];
  const started = Date.now();
  const { CONTENT_DIR, OUT_DIR, BASE_PATH, SITE_URL, NODE_ENV, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...env, ...(content && { CONTENT_DIR: writeContent(content), OUT_DIR: dir, BASE_PATH: base }) },
  });
  if (status !== 0) throw new Error(`The course "${name}" could not be built.\n\n${stdout}${stderr}`);
  console.log(`Built the course "${name}" in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

/**
 * Builds the courses of the tests one after the other, for two builds at once disturb each other: the published one if
 * it has never been built, each of the others if anything it is made of has changed.
 */
export default function buildSites(): void {
  if (!existsSync(join(root, builds.published.dir, 'index.html'))) build('published');
  const stamp = fingerprint();
  for (const name of Object.keys(builds) as Build[]) {
    if (name === 'published') continue;
    const note = join(root, `${builds[name].dir}.stamp`);
    if (existsSync(note) && readFileSync(note, 'utf8') === stamp) continue;
    rmSync(note, { force: true });
    build(name);
    writeFileSync(note, stamp);
  }
}

if (import.meta.main) buildSites();
