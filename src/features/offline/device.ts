import { isOnline, registerWorker, serviceWorkers } from '../../site/platform.ts';
import { stop } from './pack/pack.ts';

/** A line that has given nothing for so long has rather died without a word. */
const patience = 30_000;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Asks the server, past the worker and past every cache. `onReceived` is told how many bytes have come. */
async function ask(
  url: string,
  signal?: AbortSignal,
  onReceived?: (bytes: number) => void,
): Promise<{ response: Response; bytes: ArrayBuffer }> {
  // Not AbortSignal.any: Chrome 109 does not have it.
  const controller = new AbortController();
  const abort = () => controller.abort();
  let timer = setTimeout(abort, patience);
  signal?.addEventListener('abort', abort);
  try {
    const response = await fetch(url, { cache: 'no-store', signal: controller.signal });
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    let received = 0;
    const reader = response.body?.getReader();
    for (let read = await reader?.read(); read?.value; read = await reader?.read()) {
      clearTimeout(timer);
      timer = setTimeout(abort, patience);
      pieces.push(read.value);
      received += read.value.length;
      onReceived?.(received);
    }
    return { response, bytes: await new Blob(pieces).arrayBuffer() };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}

/**
 * A file from the server. A short gap in the line is waited out.
 * @throws stop('offline') if there is no connection; what the request was aborted with
 */
export async function get(
  url: string,
  signal?: AbortSignal,
  onReceived?: (bytes: number) => void,
): Promise<{ bytes: ArrayBuffer; type: string }> {
  for (let wait = 1000; ; wait *= 3) {
    try {
      const { response, bytes } = await ask(url, signal, onReceived);
      return { bytes, type: response.headers.get('content-type') ?? '' };
    } catch (error) {
      signal?.throwIfAborted();
      if (wait > 3000 || !isOnline()) throw stop('offline', error);
      await pause(wait);
    }
  }
}

/**
 * JSON from the server.
 * @throws stop('offline') if there is no connection, stop('missing') if there is something else or nothing there
 */
export async function fetchJson(url: string): Promise<unknown> {
  const { response, bytes } = await ask(url).catch((error) => {
    throw stop('offline', error);
  });
  if (!response.ok) throw stop(response.status < 500 ? 'missing' : 'offline');
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    throw stop('missing', error);
  }
}

/**
 * Registers the service worker; resolves once it answers for the site.
 * @throws stop('browser') if the browser refuses
 */
export async function workerReady(base: string): Promise<void> {
  try {
    const registration = await registerWorker(base);
    if (!registration) throw new Error('The browser has no service workers');
    const { active, waiting, installing } = registration;
    const worker = installing ?? waiting;
    if (active || !worker) return;
    await new Promise<void>((resolve, reject) => {
      worker.addEventListener('statechange', () => {
        if (worker.state === 'activated') resolve();
        if (worker.state === 'redundant') reject(new Error('The service worker did not install'));
      });
    });
  } catch (error) {
    throw stop('browser', error);
  }
}

/** Takes the service worker off this device. */
export async function removeWorker(base: string): Promise<void> {
  const registration = await serviceWorkers()?.getRegistration(base);
  // The browser may also answer with the worker of another deployment, further up on the same origin.
  if (registration?.scope === new URL(base, location.href).href) await registration.unregister();
}
