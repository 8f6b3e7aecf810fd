import { contexts } from './badge-shape.ts';
import { toBase64Url } from './bytes.ts';
import { didOf } from './did-key.ts';
import { bitsOf, packed } from './status.ts';

/**
 * The list of withdrawn certificates for other software: a W3C BitstringStatusListCredential, not signed yet, to be
 * published at this address. `at` is in milliseconds since 1970.
 */
export const statusCredential = (revoked: Iterable<number>, publicKey: Uint8Array, address: string, at: number) => ({
  '@context': [contexts[0]],
  id: address,
  type: ['VerifiableCredential', 'BitstringStatusListCredential'],
  issuer: didOf(publicKey),
  validFrom: new Date(at).toISOString().replace(/\.\d+Z$/, 'Z'),
  credentialSubject: {
    id: `${address}#list`,
    type: 'BitstringStatusList',
    statusPurpose: 'revocation',
    encodedList: `u${toBase64Url(packed(bitsOf(revoked)))}`,
  },
});
