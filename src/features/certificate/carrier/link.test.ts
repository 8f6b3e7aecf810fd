import { expect, test } from 'vitest';
import { readLink, siteOf, verifyLink } from './link.ts';

const digits = '1234567890'.repeat(30);

test('a link is read back as it was scanned, pasted in pieces, or typed as digits alone', () => {
  const link = verifyLink('https://spp.example.org/training', digits);
  expect(link).toBe(`https://spp.example.org/training/verify/#${digits}`);
  expect(readLink(link)).toEqual({ digits, host: 'spp.example.org' });
  expect(readLink(` ${link.replace(/(.{70})/g, '$1\n ')}\n`)).toEqual({ digits, host: 'spp.example.org' });
  expect(readLink(`http://lan.test:4321/ar/verify/#${digits}`)).toEqual({ digits, host: 'lan.test:4321' });
  expect(readLink(digits)).toEqual({ digits, host: null });
});

test('a link that lost its end and a link that is none of ours are told apart', () => {
  expect(readLink('https://spp.example.org/verify/')).toEqual({ problem: 'cut' });
  expect(readLink('https://spp.example.org/verify/#1234')).toEqual({ problem: 'cut' });
  expect(readLink(`https://spp.example.org/verify/#${digits}x`)).toEqual({ problem: 'cut' });
  for (const text of ['', 'WIFI:T:WPA;S:x;;', 'https://example.org/', 'javascript:alert(1)//verify/#1', '12345']) {
    expect(readLink(text)).toEqual({ problem: 'foreign' });
  }
});

test('a copy built without an address of its own prints the one it is read at', () => {
  expect(siteOf('http://localhost:4321/', 'http://lan.test/')).toBe('http://lan.test/');
  expect(siteOf('https://spp.example.org/', 'http://localhost:4321/')).toBe('https://spp.example.org/');
});
