import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isShortOf, selfIssuedLink, shortened, signedLink } from './code-link.ts';
import { fromDigits } from './digits.ts';
import { issuedClaim, key, signing, site } from './issued.test-data.ts';
import { readLink } from './link.ts';
import { readPayload } from './payload.ts';
import { leastModule, moduleWidth, qrOf } from './qr.ts';

const statementIn = (link: string) => {
  const found = readLink(link);
  const read = 'digits' in found ? readPayload(fromDigits(found.digits) ?? new Uint8Array()) : undefined;
  if (!read || !('statement' in read)) throw new Error('The link carries no statement');
  return read.statement;
};

test('an ordinary certificate carries every word, in a code with modules of nearly half a millimetre', () => {
  const link = signedLink(issuedClaim, signing, key.secretKey, site);
  expect(statementIn(link)).toMatchObject({
    course: issuedClaim.courseTitle,
    organisation: issuedClaim.issuer?.organisation,
  });
  expect(moduleWidth(qrOf(link))).toBeGreaterThan(0.43);
  expect(moduleWidth(qrOf(selfIssuedLink({ ...issuedClaim, issuer: null }, site)))).toBeGreaterThan(0.5);
});

test('a text that fits stays whole; one that was cut stands for every text that begins so', () => {
  expect(shortened('four', 4)).toBe('four');
  expect(shortened('fifth', 4)).toBe('fif…');
  expect(isShortOf('fif…', 'fifth')).toBe(true);
  expect(isShortOf('fif…', 'fourth')).toBe(false);
  expect(isShortOf('fif', 'fifth')).toBe(false);
});

test('titles that leave a name no room are cut at 40 letters, then at 24, 16 and 8', () => {
  const title = 'T'.repeat(80);
  const lengths = Array.from({ length: 80 }, (_, index) => {
    const claim = {
      ...issuedClaim,
      name: '𠮷'.repeat(index + 1),
      pathTitle: title,
      issuer: { ...(issuedClaim.issuer as NonNullable<typeof issuedClaim.issuer>), organisation: title },
    };
    const at = `https://${'a'.repeat(60)}.example.org/${'path/'.repeat(8)}`;
    return [signedLink(claim, signing, key.secretKey, site), signedLink(claim, signing, key.secretKey, at)].map(
      (link) => statementIn(link).title.length,
    );
  }).flat();
  expect([...new Set(lengths)].sort((a, b) => b - a)).toEqual([80, 40, 24, 16, 8]);
});

const letters = fc.constantFrom('x', 'Щ', 'م', 'क', '李', '𠮷');

test('every name of up to 80 characters stands whole in a code that prints well, whatever else is long', () => {
  const title = fc
    .tuple(letters, fc.integer({ min: 1, max: 80 }))
    .map(([letter, count]) => letter.repeat(count).slice(0, 80));
  fc.assert(
    fc.property(
      title,
      title,
      title,
      fc.constantFrom(site, `https://${'a'.repeat(60)}.example.org/${'path/'.repeat(6)}`),
      (name, pathTitle, organisation, at) => {
        const claim = {
          ...issuedClaim,
          name,
          pathTitle,
          issuer: { ...(issuedClaim.issuer as NonNullable<typeof issuedClaim.issuer>), organisation },
        };
        for (const link of [
          signedLink(claim, signing, key.secretKey, at),
          selfIssuedLink({ ...claim, issuer: null }, at),
        ]) {
          expect(statementIn(link).name).toBe(name);
          expect(moduleWidth(qrOf(link))).toBeGreaterThanOrEqual(leastModule);
        }
      },
    ),
    { numRuns: 40 },
  );
});
