import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { settings } from '../../build/settings.ts';
import type { Pack } from '../../features/offline/pack/pack.ts';
import { keptFiles } from './kept-files.ts';

// npm run keep-release -- https://example.org/training/spp/: adds to a fresh build the hashed files of the release that is
// there now, so that a page somebody has open goes on. The lists of its packs name them, so a clone without the old build
// has all it needs, and what that release itself had kept is not in them: each file stays for one release.

async function get(url: URL): Promise<Response> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(60_000) });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}.`);
  return answer;
}

/** Gives how many files were added and how many there were already. */
async function keepRelease(site: URL, dir: string): Promise<string> {
  const first = await fetch(new URL('packs.json', site), { signal: AbortSignal.timeout(60_000) });
  if (first.status === 404) return `There is no release at ${site} yet: nothing to keep.`;
  if (!first.ok) throw new Error(`${first.url} answered ${first.status}.`);
  const languages = Object.keys((await first.json()) as object);
  const packs = languages.map(async (lang) => (await get(new URL(`${lang}/pack.json`, site))).json() as Promise<Pack>);
  let added = 0;
  const files = keptFiles(await Promise.all(packs), site.pathname);
  for (const { url, path, hash } of files) {
    const place = join(dir, path);
    if (existsSync(place)) continue;
    const data = Buffer.from(await (await get(new URL(url, site))).arrayBuffer());
    if (hash && createHash('sha256').update(data).digest('hex') !== hash)
      throw new Error(`${url} is not what was published.`);
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, data);
    added += 1;
  }
  return `${added} files of the release at ${site} were added to ${dir}; ${files.length - added} are in it anyway.`;
}

const { site, base } = settings(process.env);
const address = process.argv[2] ?? (site && new URL(base, site).href);
const dir = process.env.OUT_DIR || 'dist';

if (!address || !URL.canParse(address) || !existsSync(join(dir, 'packs.json'))) {
  console.error(
    address && URL.canParse(address)
      ? `There is no built site in ${dir}. Run "npm run build" first.`
      : 'Say where the release is now: npm run keep-release -- https://example.org/training/spp/',
  );
  process.exitCode = 1;
} else {
  await keepRelease(new URL(address.replace(/\/?$/, '/')), dir).then(console.log, (error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
