import { beforeEach, expect, test } from 'vitest';
import { fakeCaches } from './pack/caches.test-data.ts';
import { keepPack } from './pack/pack.test-data.ts';
import { type Device, statusOf } from './status.ts';

let device: Device & { caches: CacheStorage };
let asked: number;

beforeEach(() => {
  asked = 0;
  const offers = async () => {
    asked += 1;
    return { en: { version: 'v1', files: 1, bytes: 1 } };
  };
  device = { caches: fakeCaches(), online: true, saveData: false, offers };
});

const look = (start = 10) => statusOf('en', '/', start, device);

test('nothing saved: the header says nothing and asks nothing', async () => {
  expect(await look()).toEqual({ status: 'none', saved: false, untidy: false });
  expect(asked).toBe(0);
});

test('no network and nothing saved: offline, also where the browser has no caches', async () => {
  device.online = false;
  expect(await look()).toMatchObject({ status: 'offline' });
  expect(await statusOf('en', '/', 10, { ...device, caches: undefined })).toMatchObject({ status: 'offline' });
});

test('saved: ready, with and without a network', async () => {
  await keepPack(device.caches, { version: 'v1', site: {}, at: 1 });
  expect(await look()).toMatchObject({ status: 'ready', saved: true });
  device.online = false;
  expect(await look()).toMatchObject({ status: 'ready' });
});

test('half saved is not ready', async () => {
  await keepPack(device.caches, { version: 'v1', site: {} });
  expect(await look()).toMatchObject({ status: 'none' });
});

test('another version on the server: update ready', async () => {
  await keepPack(device.caches, { version: 'v0', site: {}, at: 1 });
  expect(await look()).toMatchObject({ status: 'update' });
});

test('a server that cannot be asked has no update', async () => {
  await keepPack(device.caches, { version: 'v0', site: {}, at: 1 });
  device.offers = () => Promise.reject(new TypeError('Failed to fetch'));
  expect(await look()).toMatchObject({ status: 'ready' });
});

test('who asked the browser to save data is not made to pay for the question', async () => {
  await keepPack(device.caches, { version: 'v0', site: {}, at: 1 });
  device.saveData = true;
  expect(await look()).toMatchObject({ status: 'ready' });
  expect(asked).toBe(0);
});

test('older packs go only once this page itself was started from the newer one', async () => {
  await keepPack(device.caches, { version: 'v0', site: {}, at: 1 });
  await keepPack(device.caches, { version: 'v1', site: {}, at: 20 });
  expect(await look(10)).toMatchObject({ untidy: false });
  expect(await look(30)).toMatchObject({ untidy: true });
});
