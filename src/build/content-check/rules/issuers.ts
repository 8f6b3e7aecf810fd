import { fromBase64Url } from '../../../features/certificate/carrier/bytes.ts';
import { kidOf } from '../../../features/certificate/carrier/ed25519.ts';
import { readStatus } from '../../../features/certificate/carrier/status.ts';
import type { Content } from '../content.ts';
import { type Problem, problemIn, quote } from '../problem.ts';

/** Every key in the trust list is one, stands there once, under its own short name and with days in their order. */
export function issuerKeys({ issuers }: Content): Problem[] {
  if (!issuers) return [];
  const met = new Set<string>();
  return issuers.value.issuers.flatMap((issuer, index) => {
    const problem = (field: string, expected: string, found: unknown, remedy: string) => [
      problemIn(issuers, ['issuers', index, field], expected, quote(found), remedy),
    ];
    const { kid, publicKey, validFrom, validUntil, revokedAt, status, counter } = issuer;
    const key = fromBase64Url(publicKey);
    const exported = 'Take the entry over exactly as the issuer exported it.';
    if (key?.length !== 32) return problem('publicKey', 'the 32 bytes of a public key', publicKey, exported);
    const twice = met.has(publicKey);
    met.add(publicKey);
    return [
      ...(twice ? problem('publicKey', 'a key that no other issuer has', publicKey, 'Remove one of the two.') : []),
      ...(kid === kidOf(key) ? [] : problem('kid', `the short name of the key, "${kidOf(key)}"`, kid, exported)),
      ...(validFrom <= validUntil
        ? []
        : problem('validUntil', 'a day after validFrom', validUntil, 'Correct one of the two.')),
      ...(!revokedAt || revokedAt >= validFrom
        ? []
        : problem(
            'revokedAt',
            'a day from validFrom on',
            revokedAt,
            'Correct it; it holds for every certificate of the key.',
          )),
      ...(counter && ((status && readStatus(status, key)?.counter) || 0) < counter
        ? problem(
            'counter',
            `the status list number ${counter} or a later one`,
            (status && readStatus(status, key)?.counter) || 'no list',
            'Take the latest list of the issuer. The number never goes down.',
          )
        : []),
      ...(!status || readStatus(status, key)
        ? []
        : problem('status', 'a status list that this issuer signed', status, 'Export it again; it is one long word.')),
    ];
  });
}
