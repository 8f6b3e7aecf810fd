import { killings, mayBeLost } from './support/killed.ts';
import { expect, test } from './support/test.ts';

test.describe.configure({ timeout: 150_000 });

// `npm run kills` does the same 200 times.
for (const seed of [1, 2]) {
  test(`whoever learns and signs in a browser that is killed ten times loses nothing of what they were told is saved (${seed})`, async ({
    profile,
  }) => {
    for await (const { scene, missing, lost } of killings(profile, { kills: 10, seed, longest: 1200 })) {
      expect.soft(missing, scene).toEqual([]);
      expect.soft(lost ?? 0, scene).toBeLessThan(mayBeLost);
    }
  });
}
