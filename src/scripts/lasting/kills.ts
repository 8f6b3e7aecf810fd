import { parseArgs } from 'node:util';
import buildSites from '../../../e2e/support/build-sites.ts';
import { watchFaults } from '../../../e2e/support/faults.ts';
import { type Kill, killings, mayBeLost } from '../../../e2e/support/killed.ts';
import { openProfile } from '../../../e2e/support/profile.ts';
import { openSite } from '../../../e2e/support/site.ts';
import { table } from '../table.ts';

// npm run kills: somebody learns, writes and signs in a browser that is killed at any moment, 200 times unless said
// (-- --kills 20 --seed 7), and is started again: what the pages had said is saved must be there. Needs a built site.

/** Kills of one browser; then another begins with nothing in it. */
const together = 20;

const { values } = parseArgs({ options: { kills: { type: 'string' }, seed: { type: 'string' } } });
const kills = Number(values.kills ?? 200);
const seed = Number(values.seed ?? Date.now() % 1_000_000);

await buildSites();
const site = await openSite('fixture');
const done: Kill[] = [];
const faults: string[] = [];
for (let first = 0; first < kills; first += together) {
  const profile = await openProfile(
    { baseURL: site.url, locale: 'en-GB', viewport: { width: 1280, height: 800 } },
    (context) => watchFaults(context, site.url, faults),
  );
  try {
    for await (const kill of killings(profile, { kills: Math.min(together, kills - first), seed: seed + first })) {
      done.push(kill);
      if (isLoss(kill)) console.log(`Kill ${done.length}, ${JSON.stringify(kill)}`);
    }
  } finally {
    await profile.remove();
  }
}
await site.stop();

function isLoss({ missing, lost }: Kill): boolean {
  return missing.length > 0 || (lost ?? 0) > mayBeLost;
}

const names = [...new Set(done.map(({ scene }) => scene))].sort();
const rows = names.map((name) => {
  const own = done.filter(({ scene }) => scene === name);
  const gone = own.flatMap(({ lost }) => lost ?? []);
  const said = own.reduce((sum, kill) => sum + kill.said, 0);
  return [name, own.length, said, own.filter(isLoss).length, gone.length > 0 ? Math.max(...gone) : ''];
});
console.log(table(['somebody …', 'kills', 'said to be saved', 'lost something', 'most typing lost, ms'], rows));
const losses = done.filter(isLoss).length;
console.log(`\n${losses} of ${done.length} kills lost something (seed ${seed}).`);
for (const fault of faults) console.log(fault);
if (losses > 0 || faults.length > 0) process.exitCode = 1;
