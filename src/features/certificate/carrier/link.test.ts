import { expect, test } from 'vitest';
import { isPrivate, publicSite, readLink, siteOf, verifyLink } from './link.ts';

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

test.each([
  'http://localhost:8080/',
  'http://127.0.0.1/',
  'http://192.168.4.1/spp/',
  'http://10.0.0.7/',
  'http://172.20.1.2/',
  'http://[::1]/',
  'http://[fd00::1]/',
  'http://laptop/',
  'http://lan.test/',
  'https://academy.local/',
  'file:///home/spp/',
])('%s leads nowhere from outside', (site) => {
  expect(isPrivate(site)).toBe(true);
  expect(publicSite(site)).toBeUndefined();
});

test('a public address is taken however it is typed', () => {
  expect(isPrivate('https://spp.example.org/')).toBe(false);
  expect(publicSite(' spp.example.org/learn ')).toBe('https://spp.example.org/learn/');
  expect(publicSite('https://172.32.0.1')).toBe('https://172.32.0.1/');
  expect(publicSite('not an address')).toBeUndefined();
});
