import { stop } from './pack.ts';

const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
  svg: 'image/svg+xml',
  png: 'image/png',
};

/** What a file from an archive is, by its address; a page has none of its own. */
export const typeOf = (url: string): string =>
  types[url.endsWith('/') ? 'html' : url.slice(url.lastIndexOf('.') + 1)] ?? 'application/octet-stream';

/**
 * What an archive holds. Where the browser cannot unpack (Safari before 16.4), a small library does.
 * @throws stop('changed') if it is none or is cut short
 */
export async function unpacked(archive: ArrayBuffer): Promise<ArrayBuffer> {
  try {
    if (!('DecompressionStream' in globalThis)) {
      const { gunzipSync } = await import('fflate');
      return gunzipSync(new Uint8Array(archive)).buffer as ArrayBuffer;
    }
    const stream = new Response(archive).body?.pipeThrough(new DecompressionStream('gzip'));
    return await new Response(stream).arrayBuffer();
  } catch (error) {
    throw stop('changed', error);
  }
}
