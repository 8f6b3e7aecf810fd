import { getEntry } from 'astro:content';
import { top } from '../../site/address.ts';
import { localDay } from '../../site/day.ts';
import type { Lang } from '../../site/locales.ts';
import { pick } from '../../site/words.ts';
import { loadInterface, loadLanguages, loadLesson, loadOutline, once } from '../course/load.ts';
import type { Objectives } from './claim.ts';
import type { Issuers } from './issuers.ts';
import type { SheetAssets } from './Viewer.tsx';

/** The words of the objectives of every lesson that is written, by the id of the lesson. */
export const loadLessonObjectives = (lang: Lang): Promise<Objectives> =>
  once(`objectives ${lang}`, async () => {
    const written = (await loadOutline(lang)).modules.flatMap((module) =>
      module.lessons.flatMap((lesson) => (lesson.title === undefined ? [] : { module, lesson })),
    );
    const entries = written.map(async ({ module, lesson }) => {
      const { objectives } = (await loadLesson(lang, module, lesson)).data;
      return [lesson.id, objectives.map(({ text }) => text)] as const;
    });
    return Object.fromEntries(await Promise.all(entries));
  });

/**
 * What a sheet needs beside its claim. A certificate keeps the language it was made in, whichever language the page is
 * read in now, so the words come in every language. `site` is where the course is built for; `files` are addresses.
 */
export const sheetAssets = (site: URL | undefined, files: { art: string; letter: string }): Promise<SheetAssets> =>
  once('sheet assets', async () => {
    const wordsIn = async (lang: Lang) => {
      const { words } = await loadInterface(lang);
      const { 'site.name': name = '' } = words;
      return [lang, { 'site.name': name, ...pick(words, 'unit', 'certificate.sheet', 'certificate.badge') }] as const;
    };
    return {
      words: Object.fromEntries(await Promise.all((await loadLanguages()).map(wordsIn))),
      ...files,
      site: new URL(top(), site).href,
    };
  });

/** Whom this copy trusts to sign certificates. A course without a list trusts nobody, as of the day it is built. */
export const loadIssuers = (): Promise<Issuers> =>
  once('issuers', async () => {
    const entry = await getEntry('issuers', 'issuers');
    return entry?.data ?? { version: 1, date: localDay(Date.now()), issuers: [] };
  });
