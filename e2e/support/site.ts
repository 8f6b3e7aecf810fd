import { join } from 'node:path';
import { type Served, serve } from '../../src/scripts/serve.ts';
import { type Build, builds, root } from './builds.ts';

/** A course on a server of its own, on a free port. */
export type Site = {
  /** Address of the start page, with a slash at its end; the same for as long as the test runs. */
  url: string;
  /** Takes the server away: every connection is cut, and new ones are refused. */
  stop(): Promise<void>;
  /** Brings it back at the same address; with another build (of the same base path), that one is there now. */
  start(build?: Build): Promise<void>;
};

/**
 * What Chromium writes on the console while the server is away, for `allowed`: refused, cut off, or in the middle of an
 * answer; on a connection it had opened ahead; and what the program that stands in for the server answers.
 */
export const away = [
  /ERR_CONNECTION_REFUSED/,
  /ERR_CONNECTION_RESET/,
  /ERR_EMPTY_RESPONSE/,
  /ERR_SOCKET_NOT_CONNECTED/,
  /ERR_INTERNET_DISCONNECTED/,
  /status of 503/,
];

export async function openSite(first: Build): Promise<Site> {
  let build = first;
  const open = (port = 0) => serve({ dir: join(root, builds[build].dir), base: builds[build].base, port });
  let served: Served | undefined = await open();
  const { url, port } = served;
  const stop = async () => {
    await served?.close();
    served = undefined;
  };
  return {
    url,
    stop,
    async start(next = build) {
      await stop();
      build = next;
      served = await open(port);
    },
  };
}
