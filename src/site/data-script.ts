import { scriptFailed } from './late-script.ts';

// Data of the course comes in scripts of its own, so that it also loads where a page may not fetch.

const loading = new Map<string, Promise<{ default: unknown }>>();
const failed = new Set<string>();

/** What stands in a script of data, once for the page. @throws if it cannot be loaded; then the next call tries again. */
export async function loadScript<Data>(address: string): Promise<Data> {
  // A browser remembers that a script could not be loaded: another try asks for it under another address.
  const again = failed.has(address) ? `?again=${Date.now()}` : '';
  const known =
    loading.get(address) ??
    (import(/* @vite-ignore */ address + again).catch(scriptFailed) as Promise<{ default: unknown }>);
  loading.set(address, known);
  try {
    return (await known).default as Data;
  } catch (error) {
    loading.delete(address);
    failed.add(address);
    throw error;
  }
}
