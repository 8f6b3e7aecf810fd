import { cpus } from 'node:os';
import { type PageCost, type PageVisit, pageCosts } from './page-costs.ts';
import { buildStarlight } from './starlight.ts';
import { markdownTable } from './table.ts';

export type StarlightComparison = { head: string[]; rows: (string | number)[][]; version: string };

const word = 'water';

/** What is done on both sites: a lesson, the one after it, and a search. */
const shared = (lesson: string, next: string, search: Omit<PageVisit, 'what'>): PageVisit[] => [
  { what: 'a lesson, first view', address: lesson },
  { what: 'the next lesson', address: next },
  { what: `then a search for "${word}"`, ...search },
];

const tools = ['risk-map', 'maturity', 'life-cycle-cost', 'bid-evaluation', 'clauses', 'questions'];

const figures = ({ bytes, requests, paint, blocked }: PageCost): (string | number)[] => [
  (bytes / 1000).toFixed(1),
  requests,
  Math.round(paint),
  Math.round(blocked),
];

/** Measures pages of the built course, and beside them what Starlight gives with the same lessons. `scratch` is a folder to use. */
export async function compareWithStarlight(scratch: string): Promise<StarlightComparison> {
  const { dir, lessons, version } = buildStarlight(scratch, process.env.CONTENT_DIR ?? 'content');
  const [, lesson = '', next = ''] = lessons;
  const starlight = await pageCosts(dir, '/', [
    shared(lesson, next, {
      address: next,
      act: async (page) => {
        await page.locator('site-search button[data-open-modal]').click();
        await page.locator('#starlight__search input').fill(word);
      },
    }),
  ]);
  const base = `/${process.env.BASE_PATH ?? '/'}/`.replaceAll(/\/+/g, '/');
  const ours = await pageCosts(process.env.OUT_DIR ?? 'dist', base, [
    shared(`en/modules/${lesson}`, `en/modules/${next}`, { address: `en/search/?q=${word}` }),
    [{ what: 'a quiz', address: `en/modules/${lesson.split('/')[0]}/quiz/` }],
    [{ what: 'progress', address: 'en/progress/' }],
    ...tools.map((tool) => [{ what: `the tool "${tool}"`, address: `en/tools/${tool}/` }]),
  ]);
  const units = ['KB', 'requests', 'LCP, ms', 'blocked, ms'];
  return {
    head: ['page', ...units, ...units.map((unit) => `Starlight: ${unit}`)],
    rows: ours.map((cost) => {
      const other = starlight.find(({ what }) => what === cost.what);
      return [cost.what, ...figures(cost), ...(other ? figures(other) : ['', '', '', ''])];
    }),
    version,
  };
}

const start = '<!-- measured: npm run bench -- --readme -->';
const end = '<!-- end -->';

/** A README with the figures between its two marks. @throws if it has none. */
export function withFigures(readme: string, { head, rows, version }: StarlightComparison): string {
  const [before, after] = [readme.indexOf(start), readme.indexOf(end)];
  if (before < 0 || after < before) throw new Error(`README.md lacks "${start}" or "${end}"`);
  const day = new Date().toISOString().slice(0, 10);
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`;
  const text = [
    `Measured on ${day} (${machine}; Starlight ${version} with the same lessons, figures and headings).`,
    '',
    markdownTable(head, rows),
  ].join('\n');
  return `${readme.slice(0, before + start.length)}\n\n${text}\n\n${readme.slice(after)}`;
}
