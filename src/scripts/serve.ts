import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { staticSite } from './static-site.ts';

type Options = {
  /** Folder of the built site. */
  dir: string;
  /** Path the site is built for, such as "/" or "/courses/spp/". */
  base?: string;
  /** 0 picks a free one. */
  port?: number;
};

/** A site that is being served. */
export type Served = { url: string; port: number; close: () => Promise<void> };

/**
 * Serves a folder on this machine alone, under 127.0.0.1 and, where there is one, ::1. `close`
 * resolves when every connection is gone.
 * @throws with code EADDRINUSE if the port is taken.
 */
export async function serve({ dir, base = '/', port = 0 }: Options): Promise<Served> {
  const prefix = `/${base}/`.replaceAll(/\/+/g, '/');
  const handle = staticSite(resolve(dir), prefix);
  const first = await listen(handle, '127.0.0.1', port);
  const chosen = (first.address() as AddressInfo).port;
  const servers = [first];
  try {
    servers.push(await listen(handle, '::1', chosen));
  } catch (error) {
    // Without IPv6 the first server is enough. A port that somebody else has on ::1 would send half the browsers there.
    if (port !== 0 && (error as NodeJS.ErrnoException).code === 'EADDRINUSE') {
      await stop(first);
      throw error;
    }
  }
  return {
    url: `http://localhost:${chosen}${prefix}`,
    port: chosen,
    close: async () => {
      await Promise.all(servers.map(stop));
    },
  };
}

function listen(handle: RequestListener, host: string, port: number): Promise<Server> {
  return new Promise((done, fail) => {
    const server = createServer(handle);
    server.once('error', fail);
    server.listen(port, host, () => done(server));
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}
