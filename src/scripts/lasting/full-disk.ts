import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import buildSites from '../../../e2e/support/build-sites.ts';
import { answerOnce, backedUp } from '../../../e2e/support/killed.ts';
import { addLearner, open } from '../../../e2e/support/learner.ts';
import { openProfile } from '../../../e2e/support/profile.ts';
import { openSite } from '../../../e2e/support/site.ts';
import type { ProgressEvent } from '../../log/event.ts';
import { random } from '../../log/hostile.test-data.ts';
import { type Acknowledged, gone } from './acknowledged.ts';

// npm run full-disk: somebody answers in one tab and writes in another while the disk that the browser's data are on
// becomes full, and has room again: 6 times unless said (-- --runs 20 --seed 7). What the pages had said is saved must be
// there when the browser has been killed and is started again; nothing may be said to be saved that is not; what could
// not be saved is said so, held, and saved once there is room. Needs a machine where a small file system may be mounted.

const { values } = parseArgs({ options: { runs: { type: 'string' }, seed: { type: 'string' } } });
const runs = Number(values.runs ?? 6);
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const size = 64 * 1024 * 1024;

/** A file system of its own in memory, small enough to be filled; undefined where none may be mounted. */
function smallDisk() {
  const dir = mkdtempSync(join(tmpdir(), 'spp-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', dir], { stdio: 'ignore' });
  } catch {
    rmdirSync(dir);
    return undefined;
  }
  const ballast = join(dir, 'ballast');
  return {
    dir,
    /** Takes every byte that is left. */
    fill() {
      for (let part = size; part >= 1; part = Math.floor(part / 2)) {
        try {
          for (;;) appendFileSync(ballast, Buffer.alloc(part));
        } catch {
          // Too much by now: less of it.
        }
      }
    },
    empty: () => rmSync(ballast, { force: true }),
    remove() {
      execFileSync('umount', ['-l', dir]);
      rmdirSync(dir);
    },
  };
}

type Entry = Acknowledged<ProgressEvent> & {
  /** Whether the page said that it is saved, or that it is in this window only. */
  isSaid: boolean;
};

const banner = (page: Page) => page.getByRole('banner').getByRole('alert');
const anyway = (page: Page) => page.getByRole('button', { name: 'Go on without saving' });

/** Goes on without saving where the page says that it cannot save; true if the banner says so from then on. */
async function isHeld(page: Page): Promise<boolean> {
  if (await anyway(page).isVisible()) {
    await anyway(page).click();
    await banner(page).waitFor();
  }
  await after(50);
  return banner(page).isVisible();
}

/** Answers in a lesson. */
async function answer(page: Page, n: number): Promise<Entry> {
  const entry = await answerOnce(page, n, anyway(page));
  return { ...entry, isSaid: !(await isHeld(page)) };
}

/** Writes in an activity. */
async function write(page: Page, n: number): Promise<Entry> {
  const text = `Storeroom ${n}.`;
  const field = page.getByRole('textbox', { name: 'Which storeroom is it?' });
  await field.fill(text);
  await field.blur();
  await page.getByText('Saved on this device', { exact: true }).or(anyway(page)).or(banner(page)).first().waitFor();
  const isSaid = !(await isHeld(page));
  return { said: text, is: (event) => event.type === 'text-changed' && event.text.includes(text), isSaid };
}

let next = 1;

type Disk = NonNullable<ReturnType<typeof smallDisk>>;

/** One disk from empty to full and back. Gives what was wrong, and how much was said and held. */
async function fillOnce(disk: Disk, url: string, chance: () => number, isKilledWhileFull: boolean) {
  const faults: string[] = [];
  const done: [Entry[], Entry[]] = [[], []];
  const profile = await openProfile({ baseURL: url, locale: 'en-GB' }, () => {}, disk.dir);
  try {
    const lesson = await profile.start();
    await addLearner(lesson, 'Ada');
    await open(lesson, 'en/modules/desks/offers/');
    const activity = await lesson.context().newPage();
    await open(activity, 'en/modules/desks/activity/');
    const tabs = [lesson, activity];
    let isOver = false;
    const acting = Promise.all([
      (async () => {
        while (!isOver) done[0].push(await answer(lesson, next++));
      })(),
      (async () => {
        while (!isOver) done[1].push(await write(activity, next++));
      })(),
    ]);
    const pause = (most: number) => Promise.race([acting, after(500 + chance() * most)]);
    const held = () => done.flat().filter(({ isSaid }) => !isSaid).length;
    await pause(3000);
    disk.fill();
    // The last page of a file has room for a few records more.
    for (let wait = 0; wait < 20 && held() === 0; wait += 1) await pause(500);
    await pause(3000);
    if (held() === 0) faults.push('nothing was said not to be saved, though the disk was full');
    const heldThen = held();
    if (!isKilledWhileFull) {
      disk.empty();
      await pause(3000);
    }
    isOver = true;
    await acting;
    for (const tab of isKilledWhileFull ? [] : tabs) {
      const again = banner(tab).getByRole('button', { name: 'Try to save again' });
      // It may have gone by itself, with a write that has worked.
      if (await again.isVisible()) await again.click({ timeout: 2000 }).catch(() => {});
      await banner(tab).waitFor({ state: 'detached' });
    }
    if (!isKilledWhileFull) {
      await activity.getByText('Saved on this device', { exact: true }).waitFor();
      for (const entry of done[0]) entry.isSaid = true;
      // A text that is written over before it could be recorded need not be there.
      for (const entry of done[1].slice(-1)) entry.isSaid = true;
    }
    await profile.kill();
    disk.empty();

    const page = await profile.start();
    const log = await backedUp(page).catch(async (error: Error) => {
      const says = await page.getByRole('alert').allTextContents();
      faults.push(`no back-up could be made: ${[error.message.split('\n')[0], ...says].join(' | ')}`);
      return [];
    });
    const said = done.map((entries) => entries.filter(({ isSaid }) => isSaid));
    for (const entries of said)
      faults.push(...gone(entries, log).map((each) => `${each} was said to be saved and is gone`));
    return { faults, said: said.flat().length, held: heldThen };
  } finally {
    await profile.remove();
    disk.empty();
  }
}

async function main(): Promise<void> {
  await buildSites();
  const disk = smallDisk();
  if (!disk) return console.log('Not tried: this machine does not let a small file system be mounted (root may).');
  const site = await openSite('fixture');
  const chance = random(seed);
  let bad = 0;
  try {
    for (let run = 0; run < runs; run += 1) {
      const isKilledWhileFull = run % 2 === 1;
      const { faults, said, held } = await fillOnce(disk, site.url, chance, isKilledWhileFull);
      console.log(
        `Disk ${run + 1} (${isKilledWhileFull ? 'killed while it was full' : 'killed once there was room'}): ${said} said to be saved, ${held} held; ${faults.length} faults`,
      );
      for (const fault of faults) console.log(`  ${fault}`);
      if (faults.length > 0) bad += 1;
    }
  } finally {
    await site.stop();
    disk.remove();
  }
  console.log(`${bad} of ${runs} full disks lost something (seed ${seed}).`);
  if (bad > 0) process.exitCode = 1;
}

await main();
