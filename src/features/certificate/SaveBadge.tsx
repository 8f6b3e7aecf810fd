import { useState } from 'preact/hooks';
import type { Claim } from '../../log/event.ts';
import { drawnPng } from '../../site/picture.ts';
import { saveFile } from '../../site/save-file.ts';
import type { Translate } from '../../site/words.ts';
import { Icon } from '../../ui/Icon.tsx';
import * as icons from '../../ui/icons.ts';
import { badgeFiles } from './carrier/badge-files.ts';

type Props = { claim: Claim; badge: string; t: Translate };

const types = { json: 'application/json', svg: 'image/svg+xml', png: 'image/png' };

/** Saves a signed certificate as an Open Badge: plain for wallets, or inside a picture. */
export function SaveBadge({ claim, badge, t }: Props) {
  const [failed, setFailed] = useState(false);

  async function save(kind: keyof typeof types) {
    try {
      const file = (await badgeFiles(claim, badge, [kind], drawnPng))[0];
      if (file) saveFile(file.name, file.data, types[kind]);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }

  return (
    <>
      <button class="btn btn-2" type="button" onClick={() => save('json')}>
        <Icon shape={icons.save} /> {t('certificate.saveBadge')}
      </button>
      <button class="btn btn-3" type="button" onClick={() => save('svg')}>
        {t('certificate.saveSvg')}
      </button>
      <button class="btn btn-3" type="button" onClick={() => save('png')}>
        {t('certificate.savePng')}
      </button>
      {failed && <span role="alert">{t('certificate.badgeFailed')}</span>}
    </>
  );
}
