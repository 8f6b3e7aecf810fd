import { atom } from 'nanostores';
import { readSummary } from '../../log/summary/summary-place.ts';
import { loadScript } from '../../site/data-script.ts';
import { sparesData } from '../../site/platform.ts';
import { type Finder, type Found, makeFinder } from './finder.ts';
import type { Passage, SearchPart } from './passage.ts';

/** `spared`: not asked for, to spare the line, until the person wants it. */
export type PartState = 'loading' | 'searched' | 'failed' | 'spared';

const $states = atom<ReadonlyMap<string, PartState>>(new Map());
/** How far each part is, by the address of its script. */
export const partStates = $states;

let finder: Finder | undefined;

const set = (part: SearchPart, state: PartState) => $states.set(new Map($states.get()).set(part.href, state));

async function take(part: SearchPart): Promise<void> {
  set(part, 'loading');
  try {
    await finder?.add(await loadScript<Passage[]>(part.href));
    set(part, 'searched');
  } catch (error) {
    console.warn(error);
    set(part, 'failed');
  }
}

/** True for what the whole course shares and for a module of which the learner has opened a lesson. */
function isMet({ module }: SearchPart): boolean {
  const met = readSummary()?.lessons ?? {};
  return !module || module.lessons.some((lesson) => lesson in met);
}

/** Takes in what can be searched: first the modules a learner has met, then the others unless the line is to be spared. */
export async function startSearch(
  parts: readonly SearchPart[],
  common: readonly string[],
  lang: string,
): Promise<void> {
  finder = makeFinder(lang, common);
  const [first, later] = [parts.filter(isMet), parts.filter((part) => !isMet(part))];
  for (const part of later) set(part, sparesData() ? 'spared' : 'loading');
  await Promise.all(first.map(take));
  if (!sparesData()) await Promise.all(later.map(take));
}

/** Takes in what has not been searched: it failed, or was spared. */
export const searchRest = (parts: readonly SearchPart[]): Promise<unknown> =>
  Promise.all(parts.filter(({ href }) => /failed|spared/.test($states.get().get(href) ?? '')).map(take));

/** What is found in the parts that have been taken in, the best first. */
export const find = (question: string): Found[] => finder?.find(question) ?? [];
