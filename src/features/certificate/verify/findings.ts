import { formatDate, type Translate } from '../../../site/words.ts';
import type { Verdict } from './verify.ts';

/**
 * What was checked, and what was left open, in sentences. `here` is the host this page stands on: a code that leads
 * elsewhere is read all the same, and the reader is told.
 */
export function findings(
  verdict: Verdict,
  t: Translate,
  lang: string,
  here: string,
): { checked: string[]; left: string[] } {
  const { state, statement, issuer, added, statusAsOf, expired, host, asOf, days, whole } = verdict;
  const day = (at: number | string) => formatDate(at, lang);
  const signed = ['valid', 'revoked', 'key-revoked', 'outside-validity', 'unknown-issuer'].includes(state);
  const valid = state === 'valid';
  return {
    checked: [
      ...(signed ? [t('verify.checked.words')] : []),
      ...(issuer && state !== 'key-revoked' ? [t('verify.checked.issuer', { date: day(asOf) })] : []),
      ...(added ? [t('verify.checked.added', { date: day(added.addedAt) })] : []),
      ...(valid && statusAsOf !== undefined ? [t('verify.checked.status', { date: day(statusAsOf) })] : []),
      ...(state === 'revoked' && statusAsOf !== undefined
        ? [t('verify.checked.withdrawn', { date: day(statusAsOf) })]
        : []),
    ],
    left: [
      ...(state === 'unknown-issuer' ? [t('verify.left.issuer')] : []),
      ...(valid && statusAsOf === undefined ? [t('verify.left.status')] : []),
      ...(state === 'unknown-issuer' && days ? [t(`verify.days.${days}`)] : []),
      ...(signed && !whole ? [t('verify.left.uncovered')] : []),
      ...(expired && issuer ? [t('verify.left.expired', { date: day(issuer.validUntil) })] : []),
      ...(statement && state !== 'altered' ? [t('verify.left.person', { name: statement.name })] : []),
      ...(host && host !== here ? [t('verify.left.host', { host })] : []),
    ],
  };
}
