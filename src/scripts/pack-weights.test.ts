import { expect, test } from 'vitest';
import { packWeights } from './pack-weights.ts';

test('the weight of a pack is that of its archives and its list, each named, the heaviest first', () => {
  const file = (url: string, bytes: number, archive: number) => ({
    url,
    bytes,
    hash: '',
    at: [archive, 0] as [number, number],
  });
  const pack = {
    version: 'v1',
    files: [file('/_astro/a.js', 10, 0), file('/en/', 20, 1), file('/en/about/', 30, 1)],
    archives: [
      { url: '/packs/app.0a1b2c3d.pack', bytes: 4 },
      { url: '/packs/en.0a1b2c3d.pack', bytes: 12 },
    ],
  };
  expect(packWeights(pack, 5)).toEqual({
    name: 'all',
    files: 3,
    wire: 21,
    device: 60,
    requests: 3,
    archives: [
      { name: 'en', files: 2, wire: 12, device: 50 },
      { name: 'app', files: 1, wire: 4, device: 10 },
    ],
  });
});
