import type { Pack } from '../../features/offline/pack/pack.ts';
import {
  asItIs,
  askedAgain,
  basePath,
  compressed,
  frames,
  type HostAnswer,
  type HostFinding,
  keptForGood,
  nosniff,
  notFound,
  secure,
  slashed,
  type,
} from './findings.ts';

/** Asks an address of a host, following no redirect. */
export type Ask = (url: string) => Promise<HostAnswer>;

const json = ({ body, status }: HostAnswer): unknown => {
  try {
    return status === 200 ? JSON.parse(body) : undefined;
  } catch {
    return undefined;
  }
};

/** Looks at how a host serves the course at an address that ends in a slash. @throws if it does not answer */
export async function lookAtHost(site: URL, ask: Ask): Promise<HostFinding[]> {
  const at = (path: string) => ask(new URL(path, site).href);
  const start = await at('');
  const [lang] = Object.keys((json(await at('packs.json')) ?? {}) as object);
  const pack = lang === undefined ? undefined : (json(await at(`${lang}/pack.json`)) as Pack | undefined);
  const base = basePath(start, site.pathname, pack?.files[0]?.url);
  if (base.wrong || !pack || lang === undefined) return [base];

  const named = (ending: string) => {
    const found = pack.files.find(({ url }) => url.includes('/_astro/') && url.endsWith(ending));
    if (!found) throw new Error(`The release lists no file that ends in ${ending}`);
    return at(found.url);
  };
  const page = await at(`${lang}/`);
  const [script, style, drawing, manifest, worker, list] = await Promise.all([
    named('.js'),
    named('.css'),
    named('.svg'),
    at('manifest.webmanifest'),
    at('sw.js'),
    at('packs.json'),
  ]);
  const [archive] = pack.archives ?? [];
  const insecure =
    site.protocol === 'https:' && site.port === ''
      ? await ask(site.href.replace(/^https/, 'http')).catch(() => undefined)
      : undefined;
  return [
    base,
    secure(site, insecure),
    type(page, 'pages', /^text\/html/, 'text/html'),
    type(script, 'scripts', /^(text|application)\/javascript/, 'text/javascript'),
    type(style, 'styles', /^text\/css/, 'text/css'),
    type(drawing, 'drawings', /^image\/svg\+xml/, 'image/svg+xml'),
    type(manifest, 'the manifest', /^application\/manifest\+json/, 'application/manifest+json'),
    type(list, 'lists', /^application\/json/, 'application/json'),
    compressed(page, 'pages'),
    compressed(script, 'scripts'),
    compressed(style, 'styles'),
    ...(archive ? [asItIs(await at(archive.url), archive.bytes)] : []),
    keptForGood(script),
    askedAgain(page, 'pages'),
    askedAgain(worker, 'the worker (sw.js)'),
    askedAgain(list, 'packs.json'),
    notFound(await at(`${lang}/no-such-page/`), 'a page that is not there', await at('404.html')),
    notFound(await at('_astro/no-such-script.00000000.js'), 'a script that is not there'),
    slashed(await at(lang)),
    frames(page),
    nosniff(script),
  ];
}
