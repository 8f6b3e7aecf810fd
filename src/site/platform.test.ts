import { afterEach, expect, test, vi } from 'vitest';
import * as platform from './platform.ts';

afterEach(() => vi.unstubAllGlobals());

test('a browser that can do nothing is told so plainly, and nothing is thrown', async () => {
  vi.stubGlobal('navigator', { onLine: true });
  vi.stubGlobal('isSecureContext', false);
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  expect(platform.isSecure()).toBe(false);
  expect(platform.hasCamera()).toBe(false);
  expect([platform.canShare(), platform.canShare([])]).toEqual([false, false]);
  expect(platform.sparesData()).toBe(false);
  expect(platform.serviceWorkers()).toBeUndefined();
  expect(await platform.codeDetector()).toBeUndefined();
  expect(await platform.storageUse()).toEqual({});
  expect(await platform.isStorageKept()).toBeUndefined();
});

test('what a browser refuses to say is as if it could not', async () => {
  const refuse = () => Promise.reject(new DOMException('', 'SecurityError'));
  vi.stubGlobal('navigator', { storage: { estimate: refuse, persisted: refuse } });
  vi.stubGlobal('BarcodeDetector', { getSupportedFormats: refuse });
  expect(await platform.storageUse()).toEqual({});
  expect(await platform.isStorageKept()).toBeUndefined();
  expect(await platform.codeDetector()).toBeUndefined();
});

test('a reader that reads no QR codes is none, a camera on plain HTTP neither, and workers need caches', async () => {
  vi.stubGlobal('navigator', { mediaDevices: { getUserMedia: () => {} }, serviceWorker: {} });
  vi.stubGlobal('isSecureContext', false);
  vi.stubGlobal('BarcodeDetector', { getSupportedFormats: async () => ['ean_13'] });
  expect(await platform.codeDetector()).toBeUndefined();
  expect(platform.hasCamera()).toBe(false);
  expect(platform.serviceWorkers()).toBeUndefined();
  vi.stubGlobal('isSecureContext', true);
  vi.stubGlobal('caches', {});
  expect(platform.hasCamera()).toBe(true);
  expect(platform.serviceWorkers()).toEqual({});
});

test('whoever asked their browser or their system to spare the line is spared', () => {
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  vi.stubGlobal('navigator', { connection: { saveData: true } });
  expect(platform.sparesData()).toBe(true);
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: query === '(prefers-reduced-data: reduce)' }));
  expect(platform.sparesData()).toBe(true);
});

test('chance is of 32 bits, and bytes are as many as asked for', () => {
  const words = Array.from({ length: 50 }, platform.randomWord);
  expect(new Set(words).size).toBeGreaterThan(45);
  for (const word of words) expect(Number.isInteger(word) && word >= 0 && word < 2 ** 32).toBe(true);
  expect(words.some((word) => word >= 2 ** 31)).toBe(true);
  expect(platform.randomBytes(72)).toHaveLength(72);
});

test('a digest is SHA-256 in hex', async () => {
  const { buffer } = new TextEncoder().encode('abc');
  expect(await platform.sha256Hex(buffer as ArrayBuffer)).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});
