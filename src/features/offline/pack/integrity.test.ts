import { expect, test } from 'vitest';
import { damagedFiles, type Reader } from './integrity.ts';

const files = ['a', 'b', 'c'].map((url) => ({ url, bytes: 4, hash: 'whole' }));

/** A cache that holds some files, of which some are not what they should be. */
const reader = (held: Record<string, string>): Reader => ({
  caches: {
    match: async (url: string) => (url in held ? new Response(held[url]) : undefined),
  } as unknown as CacheStorage,
  digest: async (bytes) => (new TextDecoder().decode(bytes) === 'good' ? 'whole' : 'other'),
});

test('what is missing, cut or altered is found, and each file that was looked at is counted', async () => {
  const counted: { files: number; bytes: number }[] = [];
  const damaged = await damagedFiles(files, 'cache', reader({ a: 'good', b: 'evil' }), (read) => counted.push(read));
  expect(damaged.map(({ url }) => url)).toEqual(['b', 'c']);
  expect(counted).toEqual([
    { files: 1, bytes: 4 },
    { files: 2, bytes: 8 },
    { files: 3, bytes: 12 },
  ]);
});
