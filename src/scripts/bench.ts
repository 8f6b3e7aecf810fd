import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { timeCertificates } from './bench-certificates.ts';
import { manyEvents, timeProgress } from './bench-events.ts';
import { timeKeys } from './bench-keys.ts';
import { compareWithStarlight, withFigures } from './bench-starlight.ts';
import { benchStorage, type StorageRun } from './bench-storage.ts';
import { weigh } from './check-build.ts';
import { generateCourse } from './generate-course.ts';
import { openSite, pageWeight } from './measure.ts';
import { type BuildRun, runBuild } from './run-build.ts';
import { table } from './table.ts';

// Measures the published site against its budgets and against Starlight with the same lessons, how soon it answers a key,
// and how building and deriving progress grow with the course. `npm run bench -- --long` goes up to 2,000 lessons and 100,000 events;
// `--readme` writes the comparison into README.md.

const isLong = process.argv.includes('--long');
const sizes = isLong ? [50, 500, 2000] : [50, 250];
const logs = isLong ? [1000, 10_000, 100_000] : [1000, 10_000];
const sample = 'en/modules/m0002/lesson-3/index.html';
const temp = mkdtempSync(join(tmpdir(), 'spp-bench-'));
const failures: string[] = [];

const heading = (text: string) => console.log(`\n${text}\n`);
const times = (value: number): string => `× ${value.toFixed(2)}`;

function cleanUp(): void {
  rmSync(temp, { recursive: true, force: true });
  // astro.config.mjs gives each content folder a cache of its own, named after the folder.
  const caches = join('node_modules', '.astro');
  const name = temp.replaceAll(/\W+/g, '-');
  for (const each of existsSync(caches) ? readdirSync(caches) : []) {
    if (each.startsWith(name)) rmSync(join(caches, each), { recursive: true, force: true });
  }
}

async function benchBudgets(): Promise<void> {
  const dir = process.env.OUT_DIR ?? 'dist';
  if (!existsSync(dir)) await runBuild({});
  heading('Budgets of the built site');
  failures.push(...weigh(openSite(dir, process.env.BASE_PATH)));
}

async function benchBuilds(): Promise<void> {
  const words = readFileSync(join(process.env.CONTENT_DIR ?? 'content', 'en', 'interface.yaml'), 'utf8');
  const runs: { size: number; pages: number; run: BuildRun; dir: string }[] = [];
  for (const size of sizes) {
    const content = join(temp, String(size), 'content');
    const dir = join(temp, String(size), 'dist');
    for (const [path, text] of Object.entries(generateCourse(size, words))) {
      mkdirSync(dirname(join(content, path)), { recursive: true });
      writeFileSync(join(content, path), text);
    }
    const run = await runBuild({ CONTENT_DIR: content, OUT_DIR: dir, BASE_PATH: '/' });
    const pages = [...openSite(dir).paths].filter((path) => path.endsWith('.html')).length;
    runs.push({ size, pages, run, dir });
  }
  heading('Build of generated courses, without a cache');
  const rows = runs.map(({ size, pages, run }, index) => {
    const before = runs[index - 1];
    return [
      `${size} lessons`,
      pages,
      run.seconds.toFixed(1),
      (pages / run.seconds).toFixed(1),
      run.peak ? Math.round(run.peak / 1e6) : 'unknown',
      before ? times(pages / before.pages) : '',
      before ? times(run.seconds / before.run.seconds) : '',
      before?.run.peak && run.peak ? times(run.peak / before.run.peak) : '',
    ];
  });
  const head = ['course', 'pages', 'seconds', 'pages/s', 'peak memory, MB', 'pages grow', 'time grows', 'memory grows'];
  console.log(table(head, rows));

  heading(`The same lesson in each course (${sample.replace('/index.html', '')}), bytes, brotli`);
  const weights = runs.map(({ size, dir }) => ({ size, ...pageWeight(openSite(dir), sample) }));
  const [first, last] = [weights[0], weights.at(-1)];
  console.log(
    table(
      ['course', 'HTML', 'first view', 'all script'],
      weights.map(({ size, html, firstView, script }) => [`${size} lessons`, html, firstView, script]),
    ),
  );
  if (!first || !last) return;
  const more = last.firstView + last.script - first.firstView - first.script;
  const share = Math.abs(more) / (first.firstView + first.script);
  console.log(
    `\nDifference from ${first.size} to ${last.size} lessons: ${more} bytes, ${(share * 100).toFixed(2)} per cent`,
  );
  if (share > 0.01)
    failures.push(
      `A lesson weighs ${more} bytes more in a course of ${last.size} lessons than in one of ${first.size}`,
    );
}

async function benchAgainstStarlight(): Promise<void> {
  heading('On a phone, until nothing more is fetched unasked; brotli, processor four times as slow as this one');
  const comparison = await compareWithStarlight(join(temp, 'starlight'));
  console.log(table(comparison.head, comparison.rows));
  if (process.argv.includes('--readme'))
    writeFileSync('README.md', withFigures(readFileSync('README.md', 'utf8'), comparison));
}

function benchProgress(): void {
  heading('Progress derived from the log of events, median');
  const runs = [1000, 10_000, 100_000].map((count) => ({ count, time: timeProgress(manyEvents(count)) }));
  const rows = runs.map(({ count, time }, index) => {
    const before = runs[index - 1];
    return [
      `${count} events`,
      time.toFixed(1),
      before ? times(count / before.count) : '',
      before ? times(time / before.time) : '',
    ];
  });
  console.log(table(['log', 'milliseconds', 'events grow', 'time grows'], rows));
}

async function benchDatabase(): Promise<void> {
  heading('The log of one learner in the database, in Chromium on the built site, milliseconds');
  const base = `/${process.env.BASE_PATH ?? '/'}/`.replaceAll(/\/+/g, '/');
  const runs = await benchStorage(process.env.OUT_DIR ?? 'dist', base, logs);
  const figures: [what: string, of: (run: StorageRun) => number][] = [
    ['add the log in one import', (run) => run.imported],
    ['open by replaying every event', (run) => run.replayed],
    ['make the fold', (run) => run.folded],
    ['open from the fold', (run) => run.opened],
    ['write one event', (run) => run.written],
    ['show it on an open page', (run) => run.shown],
    ['"My progress" says who is learning', (run) => run.page],
  ];
  const [first, last] = [runs[0], runs.at(-1)] as [StorageRun, StorageRun];
  console.log(
    table(
      ['', ...runs.map(({ count, size }) => `${count} events, ${(size / 1e6).toFixed(1)} MB`), 'grows'],
      [
        ['events', ...runs.map(({ count }) => count), times(last.count / first.count)],
        ...figures.map(([what, of]) => [what, ...runs.map((run) => of(run).toFixed(1)), times(of(last) / of(first))]),
      ],
    ),
  );
}

async function benchKeys(): Promise<void> {
  heading('From a key to the screen in the fullest tools and in search, processor six times as slow as this one');
  const times = await timeKeys(process.env.OUT_DIR ?? 'dist', process.env.BASE_PATH);
  const rows = times.map(({ where, median, worst }) => [where, median, worst]);
  console.log(table(['typing', 'median, ms', 'worst, ms'], rows));
}

function benchCertificates(): void {
  heading('Certificates signed, with their codes drawn');
  // The first run warms the compiler up.
  timeCertificates(20);
  const [few, many] = [timeCertificates(20), timeCertificates(200)];
  const rows = [
    ['20 certificates', few.toFixed(0), '', ''],
    ['200 certificates', many.toFixed(0), times(10), times(many / few)],
  ];
  console.log(table(['job', 'milliseconds', 'certificates grow', 'time grows'], rows));
  if (many / few > 20)
    failures.push(`200 certificates take ${times(many / few)} the time of 20, more than in proportion`);
}

process.once('exit', cleanUp);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

try {
  await benchBudgets();
  await benchAgainstStarlight();
  benchProgress();
  await benchDatabase();
  await benchKeys();
  benchCertificates();
  await benchBuilds();
} catch (error) {
  failures.push((error as Error).message);
}
if (failures.length > 0) {
  console.error(`\n${failures.join('\n')}`);
  process.exitCode = 1;
}
