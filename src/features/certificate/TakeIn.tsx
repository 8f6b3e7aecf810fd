import { useState } from 'preact/hooks';
import type { Claim } from '../../log/event.ts';
import type { Translate } from '../../site/words.ts';

type Props = {
  t: Translate;
  /** Stores a certificate and shows it. @throws if it could not be stored. */
  onTaken(claim: Claim, badge: string): Promise<void>;
};

/** Takes in the certificate file that an issuer gave the learner, once its signature holds. */
export function TakeIn({ t, onTaken }: Props) {
  const [said, setSaid] = useState('');

  async function open(file: File | undefined) {
    if (!file) return;
    setSaid('');
    try {
      if (file.size > 5_000_000) return setSaid(t('certificate.takeIn.foreign'));
      const { badgeIn, open: openBadge } = await import('./verify/verify-badge.ts');
      const found = badgeIn(new Uint8Array(await file.arrayBuffer()));
      if (!found) return setSaid(t('certificate.takeIn.foreign'));
      if ('fault' in found) return setSaid(t('certificate.takeIn.altered'));
      const { badge } = found;
      const opened = await openBadge(badge);
      if (!opened?.holds) return setSaid(t('certificate.takeIn.altered'));
      await onTaken(opened.claim, JSON.stringify(badge, null, 1));
    } catch {
      setSaid(t('certificate.takeIn.failed'));
    }
  }

  return (
    <div class="ctake">
      <label class="btn btn-2 btn-s file">
        {t('certificate.takeIn.open')}
        <input
          class="vh"
          type="file"
          accept=".json,.svg,.png,application/json,image/svg+xml,image/png"
          onChange={(event) => {
            void open(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
      </label>
      <p>{t('certificate.takeIn.why')}</p>
      <p role="status">{said}</p>
    </div>
  );
}
