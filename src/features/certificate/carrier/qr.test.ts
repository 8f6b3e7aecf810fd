import fc from 'fast-check';
import { decodeQR } from 'qr/decode.js';
import { expect, test } from 'vitest';
import { fits, leastModule, moduleWidth, qrOf, qrPicture } from './qr.ts';

/** What a camera sees of a symbol: so many pixels for each module, in grey. */
function seen(symbol: ReturnType<typeof qrOf>, scale = 4) {
  const size = (symbol.size + 8) * scale;
  const data = new Uint8ClampedArray(size * size * 4).fill(255);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      if (!symbol.get(Math.floor(x / scale) - 4, Math.floor(y / scale) - 4)) continue;
      data.fill(0, 4 * (y * size + x), 4 * (y * size + x) + 3);
    }
  }
  return { width: size, height: size, data };
}

const links = fc
  .tuple(
    fc.constantFrom('', 'https://a.org/verify/#', 'https://training.example.org/spp/verify/#'),
    fc.integer({ min: 100, max: 1050 }),
  )
  .chain(([site, length]) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`)).map((digits) => site + digits));

test('a reader gets every digit back, whatever the length', () => {
  fc.assert(
    fc.property(links, (link) => {
      const qr = qrOf(link);
      expect(decodeQR(seen(qr), { timeLimit: 5000 })).toBe(link);
      expect(moduleWidth(qr)).toBeGreaterThanOrEqual(leastModule);
    }),
    { numRuns: 40 },
  );
});

test.each([
  [300, 9],
  [400, 10],
  [600, 13],
  // With less correction: more would make the modules too fine.
  [1000, 15],
])('%d digits take version %d', (length, version) => {
  const { size } = qrOf(`https://spp-academy.example.org/verify/#${'1'.repeat(length)}`);
  expect((size - 17) / 4).toBe(version);
});

test('as many digits are printed as the largest symbol has room for', () => {
  const site = 'https://spp-academy.example.org/verify/#';
  // ISO/IEC 18004, version 15 at level L: 523 bytes of data. A mode takes 4 bits, its length 16 (bytes) or 12 (digits).
  const bits = (digits: number) =>
    4 + 16 + 8 * site.length + 4 + 12 + 10 * Math.floor(digits / 3) + ([0, 4, 7][digits % 3] ?? 0);
  let most = 0;
  while (bits(most + 1) <= 523 * 8) most += 1;
  expect(fits(`${site}${'1'.repeat(most)}`)).toBe(true);
  expect(fits(`${site}${'1'.repeat(most + 1)}`)).toBe(false);
});

test('600 digits print with modules of nearly half a millimetre', () => {
  const qr = qrOf(`https://spp-academy.example.org/verify/#${'1234567890'.repeat(60)}`);
  expect(moduleWidth(qr)).toBeCloseTo(0.464, 3);
  expect(qrPicture(qr)).toMatch(/^data:image\/svg\+xml,%3Csvg [^#<>]*$/);
});

test('a link too long to be printed is refused', () => {
  expect(() => qrOf(`https://a.org/verify/#${'1'.repeat(1400)}`)).toThrow('fit');
});
