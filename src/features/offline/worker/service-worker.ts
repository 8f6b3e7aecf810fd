import { cachedPacks, replacedPacks } from '../pack/pack-cache.ts';
import { handleFetch, isOurs, type OfflinePage } from './fetch-handler.ts';

/** Compiled in by src/editions/web/web.ts. */
declare const BASE: string;
declare const OFFLINE_PAGES: Record<string, OfflinePage>;

type Extendable = Event & { waitUntil(work: Promise<unknown>): void };
type FetchEvent = Extendable & { request: Request; respondWith(response: Promise<Response>): void };
type MessageEvent = Extendable & { data: unknown };
type WorkerScope = {
  registration: { scope: string };
  clients: { claim(): Promise<void>; matchAll(options: object): Promise<unknown[]> };
  addEventListener(type: 'activate', listener: (event: Extendable) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
};
const scope = globalThis as unknown as WorkerScope;

// Nothing happens on install, and there is no skipWaiting: a new worker waits until no page of the old one is open.

// So that the page on which somebody has just saved a pack works without a network before it is left.
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));

scope.addEventListener('fetch', (event) => {
  if (!isOurs(event.request, scope.registration.scope)) return;
  event.respondWith(
    handleFetch(event.request, { caches, fetch: (request) => fetch(request), base: BASE, pages: OFFLINE_PAGES }),
  );
});

/** A page started from the newest pack asks for older ones to go. They stay while another page may still need them. */
async function tidy(): Promise<void> {
  const pages = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (pages.length > 1) return;
  await Promise.all(replacedPacks(await cachedPacks(caches, BASE)).map(({ name }) => caches.delete(name)));
}

scope.addEventListener('message', (event) => {
  if (event.data === 'tidy') event.waitUntil(tidy());
});
