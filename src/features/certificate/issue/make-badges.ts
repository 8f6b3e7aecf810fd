import { type Translate, translator } from '../../../site/words.ts';
import { badgeOf } from '../carrier/badge.ts';
import { type BadgeFile, badgeFiles, type DrawPng } from '../carrier/badge-files.ts';
import { fromBase64Url } from '../carrier/bytes.ts';
import { type Site, verifyLink } from '../carrier/link.ts';
import type { SheetAssets } from '../Viewer.tsx';
import type { Key } from './key/keys.ts';
import type { RegisterEntry } from './register/register.ts';

/** The Open Badge of a certificate in the register, signed, as its files. `at` is in milliseconds since 1970. */
export async function makeBadge(
  entry: RegisterEntry,
  key: Key,
  site: Site,
  words: SheetAssets['words'],
  at: number,
  draw: DrawPng,
): Promise<BadgeFile[]> {
  const { proved } = await import('../carrier/badge-proof.ts');
  const { claim, digits } = entry;
  const t: Translate = translator(words[claim.lang as keyof typeof words] ?? {}, claim.lang);
  const unsigned = badgeOf(
    claim,
    fromBase64Url(key.issuer.publicKey) as Uint8Array,
    verifyLink(site, digits),
    site,
    {
      kind: t(`certificate.sheet.${claim.certificate}`),
      criteria: t(`certificate.badge.criteria.${claim.certificate}`),
      minutes: t('certificate.badge.minutes'),
      overall: t('certificate.badge.overall'),
      evidence: t('certificate.badge.evidence'),
    },
    key.issuer.statusAddress ? { index: entry.index, address: key.issuer.statusAddress } : null,
  );
  const badge = JSON.stringify(await proved(unsigned, key.secretKey, at), null, 1);
  return badgeFiles(claim, badge, ['json', 'svg', 'png'], draw);
}
