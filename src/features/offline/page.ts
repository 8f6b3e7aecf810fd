import { top } from '../../site/address.ts';
import { isOnline, registerWorker, serviceWorkers, sparesData } from '../../site/platform.ts';
import type { Offers } from './pack/pack.ts';
import { channelName } from './pack/pack-cache.ts';
import { statusOf } from './status.ts';

const base = top();

const device = () => ({
  caches: globalThis.caches,
  online: isOnline(),
  saveData: sparesData(),
  offers: async () => (await (await fetch(`${base}packs.json`, { cache: 'no-store' })).json()) as Offers,
});

/** Says in the header of every page how this language stands offline; says nothing where there is nothing to say. */
export function offlineStatus(): void {
  const { lang } = document.documentElement;
  const signs = [...document.querySelectorAll<HTMLElement>('[data-offline]')];

  async function look(): Promise<void> {
    // Caches can be blocked like cookies: then nothing is saved, and there is nothing to say.
    const found = await statusOf(lang, base, performance.timeOrigin, device()).catch(() => null);
    for (const sign of signs) sign.hidden = sign.dataset.offline !== found?.status;
    // Registering again costs nothing and brings back a worker that the browser dropped; if not now, then next time.
    if (found?.saved) registerWorker(base)?.catch(() => {});
    if (found?.untidy) serviceWorkers()?.controller?.postMessage('tidy');
  }

  const channel = new BroadcastChannel(channelName(base));
  channel.onmessage = ({ data }) => data.state.is !== 'saving' && look();
  addEventListener('online', look);
  addEventListener('offline', look);
  void look();
}
