import { useState } from 'preact/hooks';
import { localDay } from '../../../site/day.ts';
import { drawnPng } from '../../../site/picture.ts';
import { saveFile } from '../../../site/save-file.ts';
import type { Translate } from '../../../site/words.ts';
import { Bar } from '../../../ui/Bar.tsx';
import type { Site } from '../carrier/link.ts';
import type { SheetAssets } from '../Viewer.tsx';
import type { Key } from './key/keys.ts';
import type { RegisterEntry } from './register/register.ts';

/** What a badge is made with. */
export type BadgeMaking = { value: Key; site: Site; assets: SheetAssets; t: Translate };

/** Saves the badges of certificates as one archive; `view` says how far it is, or that it failed. */
export function useBadges({ value, site, assets, t }: BadgeMaking) {
  const [share, setShare] = useState<number | null>(null);
  const [failed, setFailed] = useState(false);

  async function save(entries: readonly RegisterEntry[]): Promise<void> {
    if (share !== null) return;
    setFailed(false);
    const files = [];
    try {
      const { makeBadge } = await import('./make-badges.ts');
      const { zipped } = await import('./zip.ts');
      for (const [at, entry] of entries.entries()) {
        setShare(at / entries.length);
        files.push(...(await makeBadge(entry, value, site, assets.words, Date.now(), drawnPng)));
        await new Promise((resolve) => setTimeout(resolve));
      }
      saveFile(`spp-badges-${localDay(Date.now())}.zip`, zipped(files), 'application/zip');
    } catch {
      setFailed(true);
    } finally {
      setShare(null);
    }
  }

  const view = (
    <>
      {share !== null && <Bar class="dbar" share={share} label={t('issue.hand.making')} />}
      <p class="dsay" role="alert">
        {failed && t('issue.hand.badgesFailed')}
      </p>
    </>
  );
  return { save, view };
}
