import { useStore } from '@nanostores/preact';
import { formatBytes, type Translate } from '../../site/words.ts';
import type { Offer } from './pack/pack.ts';
import { $packs, $room } from './store.ts';

/** What is stored for the site against what the browser allows, and a warning where the rest would not do. */
export function Room({ t, lang }: { t: Translate; lang: string }) {
  const room = useStore($room);
  const packs = useStore($packs);
  if (!room) return <div class="packs-room" />;
  const size = (bytes: number) => formatBytes(bytes, lang);
  const left = Math.max(0, room.quota - room.used);
  const needs = (offer: Offer) => offer.room ?? offer.bytes;
  const largest = Math.max(
    ...Object.values(packs).map((each) => (each.is === 'absent' && each.offer ? needs(each.offer) : 0)),
  );
  return (
    <div class="packs-room">
      <p>{t('packs.room', { used: size(room.used), quota: size(room.quota) })}</p>
      {left < largest && <p>{t('packs.tight', { left: size(left), size: size(largest) })}</p>}
    </div>
  );
}
