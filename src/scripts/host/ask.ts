import type { Ask } from './look-at-host.ts';

/** Asks as a browser does that takes packed answers; redirects are looked at and not followed. */
export const ask: Ask = async (url) => {
  const answer = await fetch(url, {
    redirect: 'manual',
    headers: { 'accept-encoding': 'gzip, br' },
    signal: AbortSignal.timeout(30_000),
  });
  const data = Buffer.from(await answer.arrayBuffer());
  return {
    url,
    status: answer.status,
    headers: Object.fromEntries(answer.headers),
    body: data.toString(),
    bytes: data.length,
  };
};
