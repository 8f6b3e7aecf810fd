import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { extname, join, relative, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isHashed } from './host/hashed.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
  '.zip': 'application/zip',
  '.wasm': 'application/wasm',
};
const compressible = /^(text\/|application\/(json|manifest|xml|wasm)|image\/svg)/;

const compress = {
  br: (data: Buffer) => promisify(brotliCompress)(data, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
  gzip: (data: Buffer) => promisify(gzip)(data),
};
type Encoding = keyof typeof compress;

/**
 * Answers requests from the files of a built site under a prefix that starts and ends with a slash. Files are read anew
 * for each request, so that a new build shows at once; what was compressed is kept in memory.
 */
export function staticSite(dir: string, prefix: string): RequestListener {
  const packed = new Map<string, Buffer>();

  async function send(request: IncomingMessage, response: ServerResponse, file: string, status: number) {
    const { size, mtimeMs } = await stat(file);
    const type = types[extname(file)] ?? 'application/octet-stream';
    const encoding = compressible.test(type) ? encodingFor(request) : undefined;
    const etag = `W/"${size.toString(36)}-${Math.floor(mtimeMs).toString(36)}${encoding ? `-${encoding}` : ''}"`;
    response.setHeader('Content-Type', type);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('ETag', etag);
    if (compressible.test(type)) response.setHeader('Vary', 'Accept-Encoding');
    // A page in a frame of another site could be made to be clicked unawares; the policy in the page cannot forbid it.
    if (extname(file) === '.html') response.setHeader('Content-Security-Policy', "frame-ancestors 'self'");
    // Everything but what is named by its content is asked for again, so that an update arrives.
    const forever = status === 200 && isHashed(relative(dir, file).split(sep).join('/'));
    response.setHeader('Cache-Control', forever ? 'public, max-age=31536000, immutable' : 'no-cache');
    if (status === 200 && request.headers['if-none-match'] === etag) {
      response.writeHead(304).end();
      return;
    }
    const body = encoding ? await pack(file, etag, encoding) : await readFile(file);
    if (encoding) response.setHeader('Content-Encoding', encoding);
    response.setHeader('Content-Length', body.length);
    response.writeHead(status).end(request.method === 'HEAD' ? undefined : body);
  }

  async function pack(file: string, etag: string, encoding: Encoding): Promise<Buffer> {
    const key = file + etag;
    const known = packed.get(key);
    if (known) return known;
    const data = await compress[encoding](await readFile(file));
    packed.set(key, data);
    return data;
  }

  async function answer(request: IncomingMessage, response: ServerResponse) {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const [asked = '/', query] = (request.url ?? '/').split('?', 2);
    const path = asked.replace(/^\/+/, '/');
    const go = (to: string) =>
      response
        .writeHead(301, { Location: query === undefined ? to : `${to}?${query}`, 'Cache-Control': 'no-cache' })
        .end();
    if (`${path}/` === prefix || (path === '/' && prefix !== '/')) return void go(prefix);

    const file = path.startsWith(prefix) ? inside(dir, path.slice(prefix.length)) : undefined;
    const found = file && (await kindOf(file));
    if (file && found === 'file' && !path.endsWith('/')) return send(request, response, file, 200);
    const index = file && found === 'folder' ? join(file, 'index.html') : undefined;
    if (index && (await kindOf(index)) === 'file') {
      return path.endsWith('/') ? send(request, response, index, 200) : void go(`${path}/`);
    }
    const lost = join(dir, '404.html');
    if ((await kindOf(lost)) === 'file') return send(request, response, lost, 404);
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
  }

  return (request, response) => {
    answer(request, response).catch((error: Error) => {
      // A new build replaces files while they are read.
      if (response.headersSent) response.destroy();
      else response.writeHead(500, { 'Content-Type': 'text/plain' }).end(error.message);
    });
  };
}

/** The file an address names, if that is inside the folder. */
function inside(dir: string, path: string): string | undefined {
  try {
    const file = resolve(dir, `./${decodeURIComponent(path)}`);
    return file === dir || file.startsWith(dir + sep) ? file : undefined;
  } catch {
    return undefined;
  }
}

async function kindOf(path: string): Promise<'file' | 'folder' | undefined> {
  try {
    const found = await stat(path);
    return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : undefined;
  } catch {
    return undefined;
  }
}

/** Brotli where the browser takes it; over plain HTTP on a network browsers take gzip only. */
function encodingFor(request: IncomingMessage): Encoding | undefined {
  const accepted = String(request.headers['accept-encoding'] ?? '');
  return (['br', 'gzip'] as const).find((encoding) =>
    accepted.split(',').some((each) => {
      const [name, weight = ''] = each.trim().split(/\s*;\s*/);
      return name === encoding && !/^q=0(\.0*)?$/.test(weight);
    }),
  );
}
