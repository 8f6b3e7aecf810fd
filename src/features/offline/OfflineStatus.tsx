import { useEffect, useState } from 'preact/hooks';
import { link } from '../../site/address.ts';
import { Icon } from '../../ui/Icon.tsx';
import * as icons from '../../ui/icons.ts';
import { channelName } from './cached.ts';
import type { Offers } from './packs.ts';
import { sparesData } from './spare.ts';
import { type Status, statusOf } from './status.ts';

type Props = { lang: string; ready: string; update: string; offline: string; href: string };

const base = link('/');

const shapes = { ready: icons.device, update: icons.redo, offline: icons.warn };

const device = () => ({
  caches: globalThis.caches,
  online: navigator.onLine,
  saveData: sparesData(),
  offers: async () => (await (await fetch(`${base}packs.json`, { cache: 'no-store' })).json()) as Offers,
});

/** Says in the header of every page how this language stands offline; says nothing where there is nothing to say. */
export function OfflineStatus({ lang, href, ...words }: Props) {
  const [status, setStatus] = useState<Status>('none');

  useEffect(() => {
    const look = async () => {
      // Caches can be blocked like cookies: then nothing is saved, and there is nothing to say.
      const found = await statusOf(lang, base, performance.timeOrigin, device()).catch(() => null);
      setStatus(found?.status ?? 'none');
      // Registering again costs nothing and brings back a worker that the browser dropped; if not now, then next time.
      if (found?.saved) navigator.serviceWorker?.register(`${base}sw.js`, { scope: base }).catch(() => {});
      if (found?.untidy) navigator.serviceWorker?.controller?.postMessage('tidy');
    };
    const channel = new BroadcastChannel(channelName(base));
    channel.onmessage = ({ data }) => data.state.is !== 'saving' && look();
    addEventListener('online', look);
    addEventListener('offline', look);
    look();
    return () => {
      channel.close();
      removeEventListener('online', look);
      removeEventListener('offline', look);
    };
  }, [lang]);

  if (status === 'none') return null;
  const content = (
    <>
      <Icon shape={shapes[status]} />
      <span>{words[status]}</span>
    </>
  );
  // Without a network and without a pack, the page behind the link would not open.
  return status === 'offline' ? (
    <span class="status-dot">{content}</span>
  ) : (
    <a class="status-dot" href={href}>
      {content}
    </a>
  );
}
