import { useState } from 'preact/hooks';
import type { Claim } from '../../log/event.ts';
import type { Translate } from '../../site/words.ts';
import { FileButton } from '../../ui/FileButton.tsx';

type Props = {
  t: Translate;
  /** Stores a certificate and shows it. @throws if it could not be stored. */
  onTaken(claim: Claim, badge: string): Promise<void>;
};

/** Takes in the certificate file that an issuer gave the learner, once its signature holds. */
export function TakeIn({ t, onTaken }: Props) {
  const [said, setSaid] = useState('');

  async function open(file: File) {
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
      <FileButton
        label={t('certificate.takeIn.open')}
        look="btn-2 btn-s"
        accept=".json,.svg,.png,application/json,image/svg+xml,image/png"
        onFiles={([file]) => void open(file)}
      />
      <p>{t('certificate.takeIn.why')}</p>
      <p role="status">{said}</p>
    </div>
  );
}
