import { posix } from 'node:path';
import {
  type BuiltSite,
  lessonPages,
  moduleFolders,
  moduleWeight,
  openSite,
  pageFiles,
  pageWeight,
  wokenWeight,
} from './measure.ts';
import { packWeights } from './pack-weights.ts';
import { siteProblems } from './site-problems.ts';
import { table } from './table.ts';

// Holds the built site against its budgets and against what every page must have.

/**
 * A lesson loads nothing late unasked, so its first view is all it costs; e2e/weight.spec.ts holds the same until the page
 * is idle, in a browser. Bytes, brotli, for lesson pages, for any page (CSS), for a module with all that belongs to it and for a tool. */
export const budgets = {
  firstView: 24_000,
  script: 6_000,
  css: 10_000,
  module: 300_000,
  /** What is found in a module, for each of its lessons. */
  searchOfLesson: 4_000,
  /** Before the tool answers, with the 5 KB that every page shares and the 15 KB that whatever comes alive needs. */
  tool: 31_000,
  /** All of a language saved for offline use: as it is fetched, as it is stored, and in how many requests. */
  pack: { wire: 2_400_000, device: 9_000_000, requests: 24 },
};

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);

/** Prints the weights of a built site. Gives the sentences about what is over its budget. */
export function weigh(site: BuiltSite): string[] {
  const over: string[] = [];
  const hold = (what: string, bytes: number, budget: number) => {
    if (bytes > budget) over.push(`${what} weighs ${kilobytes(bytes)} KB, over its budget of ${kilobytes(budget)} KB`);
  };
  const rows = lessonPages(site).map((page) => {
    const weight = pageWeight(site, page);
    hold(`The first view of ${page}`, weight.firstView, budgets.firstView);
    hold(`All script of ${page}`, weight.script, budgets.script);
    const { html, css, firstView, script, late } = weight;
    return [page.replace('/index.html', ''), ...[html, css, firstView, script, late].map(kilobytes)];
  });
  const head = ['KB, brotli', 'HTML', 'CSS', 'first view', 'all script', 'loaded while running'];
  const limits = ['budget', '', '', kilobytes(budgets.firstView), kilobytes(budgets.script), ''];
  console.log(table(head, [...rows, limits]));

  const heaviest = [...site.paths]
    .filter((path) => path.endsWith('.html'))
    .map((page) => ({ page, css: pageFiles(site, page).css.reduce((sum, path) => sum + site.weight(path), 0) }))
    .sort((a, b) => b.css - a.css);
  for (const { page, css } of heaviest) hold(`CSS of ${page}`, css, budgets.css);
  const modules = moduleFolders(site).map((folder) => ({ folder, bytes: moduleWeight(site, folder) }));
  for (const { folder, bytes } of modules) hold(`The pack of ${folder}`, bytes, budgets.module);
  const toolPages = [...site.paths].filter((path) => /^[a-z]{2}\/tools\/[^/]+\/index\.html$/.test(path));
  const idOf = (page: string): string => page.split('/')[2] ?? '';
  const tools = toolPages
    .map((page) => {
      // One script knows them all: a file is named by its tool.
      const isOwn = (file: string) =>
        !toolPages.some((each) => idOf(each) !== idOf(page) && posix.basename(file).startsWith(`${idOf(each)}.`));
      return { page, bytes: wokenWeight(site, page, page.replace(/[^/]+\/index/, 'index'), isOwn) };
    })
    .sort((a, b) => b.bytes - a.bytes);
  for (const { page, bytes } of tools) hold(`What ${page} loads to come alive`, bytes, budgets.tool);
  const found = modules.map(({ folder }) => ({
    folder,
    bytes: [...site.paths]
      .filter((path) => path.startsWith(`${folder}/search.`))
      .reduce((sum, path) => sum + site.weight(path), 0),
    budget: budgets.searchOfLesson * lessonPages(site).filter((page) => page.startsWith(`${folder}/`)).length,
  }));
  for (const { folder, bytes, budget } of found) hold(`What is found in ${folder}`, bytes, budget);
  console.log(
    `\n${table(
      ['KB, brotli', 'weight', 'budget'],
      [
        ...heaviest.slice(0, 1).map(({ page, css }) => [`most CSS: ${page}`, kilobytes(css), kilobytes(budgets.css)]),
        ...tools.map(({ page, bytes }) => [`to come alive: ${page}`, kilobytes(bytes), kilobytes(budgets.tool)]),
        ...found.map(({ folder, bytes, budget }) => [`search of ${folder}`, kilobytes(bytes), kilobytes(budget)]),
        ...modules.map(({ folder, bytes }) => [`pack of ${folder}`, kilobytes(bytes), kilobytes(budgets.module)]),
      ],
    )}`,
  );
  for (const path of [...site.paths].filter((path) => /^[a-z]{2}\/pack\.json$/.test(path))) {
    const pack = packWeights(JSON.parse(site.text(path)), Buffer.byteLength(site.text(path)));
    const { wire, device, requests } = budgets.pack;
    hold(`${path} and its archives, as fetched,`, pack.wire, wire);
    hold(`What ${path} lists, as stored,`, pack.device, device);
    if (pack.requests > requests)
      over.push(`Saving ${path} takes ${pack.requests} requests, over its budget of ${requests}`);
    console.log(
      `\n${table(
        ['KB, gzip', 'files', 'fetched', 'stored'],
        [
          ...pack.archives.map((each) => [each.name, each.files, kilobytes(each.wire), kilobytes(each.device)]),
          [`${path}, ${pack.requests} requests`, pack.files, kilobytes(pack.wire), kilobytes(pack.device)],
          [`budget, ${requests} requests`, '', kilobytes(wire), kilobytes(device)],
        ],
      )}`,
    );
  }
  if (rows.length === 0) over.push('There is no lesson page in the build');
  return over;
}

if (import.meta.main) {
  const base = `/${process.env.BASE_PATH ?? '/'}/`.replaceAll(/\/+/g, '/');
  const { origin } = new URL(process.env.SITE_URL ?? 'http://localhost:4321');
  const site = openSite(process.env.OUT_DIR ?? 'dist', base);
  const problems = [...weigh(site), ...siteProblems(site, base, origin)];
  if (problems.length > 0) {
    console.error(
      `\n${problems.join('\n')}\n\n${problems.length} problem${problems.length === 1 ? '' : 's'} in the build`,
    );
    process.exitCode = 1;
  } else {
    const pages = [...site.paths].filter((path) => path.endsWith('.html')).length;
    console.log(`\nBuild: ${pages} pages, every link leads somewhere, no budget is exceeded`);
  }
}
