import type { Page } from '@playwright/test';

/** Every kind of page, with what its address looks like after the language. */
export const templates = {
  home: /^$/,
  path: /^paths\/[^/]+\/$/,
  pathTest: /^paths\/[^/]+\/pre-test\/$/,
  module: /^modules\/[^/]+\/$/,
  lesson: /^modules\/[^/]+\/(?!(quiz|quiz-paper|activity|workshop)\/)[^/]+\/$/,
  quiz: /^modules\/[^/]+\/quiz\/$/,
  paper: /^modules\/[^/]+\/quiz-paper\/$/,
  review: /^review\/$/,
  activity: /^modules\/[^/]+\/activity\/$/,
  workshop: /^modules\/[^/]+\/workshop\/$/,
  tools: /^tools\/$/,
  riskMap: /^tools\/risk-map\/$/,
  maturity: /^tools\/maturity\/$/,
  lifeCycleCost: /^tools\/life-cycle-cost\/$/,
  bidEvaluation: /^tools\/bid-evaluation\/$/,
  clauses: /^tools\/clauses\/$/,
  questions: /^tools\/questions\/$/,
  progress: /^progress\/$/,
  journal: /^progress\/journal\/$/,
  transfer: /^progress\/transfer\/$/,
  certificates: /^certificates\/$/,
  search: /^search\/$/,
  issue: /^certificates\/issue\/$/,
  issuerGuide: /^certificates\/issue\/guide\/$/,
  verify: /^verify\/$/,
  glossary: /^glossary\/$/,
  sources: /^sources\/$/,
  about: /^about\/$/,
};
export type Template = keyof typeof templates;

/** The pages of a language as its offline pack lists them, by their addresses relative to the start page. */
async function pages(page: Page, lang: string): Promise<{ address: string; bytes: number }[]> {
  const response = await page.request.get(`${lang}/pack.json`);
  const base = new URL('..', response.url()).pathname;
  const { files } = (await response.json()) as { files: { url: string; bytes: number }[] };
  return files
    .filter(({ url }) => /(\/|\.html)$/.test(url))
    .map(({ url, bytes }) => ({ address: url.slice(base.length), bytes }));
}

/** Addresses of all pages of a language. */
export const addresses = async (page: Page, lang: string): Promise<string[]> =>
  (await pages(page, lang)).map(({ address }) => address);

/** Addresses of the pages of one kind, the one that holds most first. @throws if there is none. */
export async function addressesOf(page: Page, lang: string, template: Template): Promise<string[]> {
  const found = (await pages(page, lang))
    .filter(({ address }) => address.startsWith(`${lang}/`) && templates[template].test(address.slice(lang.length + 1)))
    .sort((a, b) => b.bytes - a.bytes);
  if (found.length === 0) throw new Error(`There is no page "${template}" in "${lang}"`);
  return found.map(({ address }) => address);
}

/** The page of one kind that holds most. */
export const fullest = async (page: Page, lang: string, template: Template): Promise<string> =>
  (await addressesOf(page, lang, template))[0] as string;
