import { type CollectionEntry, getCollection, getEntry, render } from 'astro:content';
import { setAside } from 'virtual:set-aside';
import type * as z from 'zod';
import { isLang, type Lang, languageOrder, sourceLang } from '../../site/locales.ts';
import { flatten, type Translate, translator, type Words } from '../../site/words.ts';
import { writtenIn } from '../../site/written.ts';
import { courseFiles } from './content.ts';
import { type ContentFile, pathOf } from './content-file.ts';
import { type Glossary, glossaryIn } from './glossary.ts';
import { type Outline, outline } from './outline.ts';
import type { Reference } from './schema.ts';
import { markKept, translateFile } from './translate.ts';

const memory = new Map<string, Promise<unknown>>();

/** Loads once for the whole build; in development the files change, so there each page loads anew. */
export function once<T>(key: string, load: () => Promise<T>): Promise<T> {
  const kept = memory.get(key) as Promise<T> | undefined;
  if (kept && !import.meta.env.DEV) return kept;
  const loading = load();
  memory.set(key, loading);
  return loading;
}

/** The entries of a collection by id; asking for one that is not there is not worth a warning. */
const loadAll = <C extends 'lessons' | 'activities' | 'workshops' | 'pages' | 'words'>(collection: C) =>
  once(collection, async () => new Map((await getCollection(collection)).map((entry) => [entry.id as string, entry])));

const idOf = (file: ContentFile, ...names: string[]) => pathOf(file, ...names).replace(/\.\w+$/, '');

/**
 * A YAML file of words: the source with the translation laid over it; undefined where the course has none. The words of a
 * translation that no longer fit leave the source as it is, see translate.ts.
 */
export function loadFile<S extends z.ZodType>(
  lang: Lang,
  file: ContentFile<S>,
  ...names: string[]
): Promise<z.infer<S> | undefined> {
  const id = idOf(file, lang, ...names);
  return once(id, async () => {
    const entries = await loadAll('words');
    const source = entries.get(idOf(file, sourceLang, ...names))?.data;
    if (!source || lang === sourceLang) return source && file.schema.parse(source);
    const { data, kept } = translateFile(file, source, entries.get(id)?.data);
    const read = file.schema.safeParse(data);
    return read.success ? markKept(read.data, kept, writtenIn(sourceLang)) : file.schema.parse(source);
  });
}

/** @throws if the course has no such file. */
async function needFile<S extends z.ZodType>(lang: Lang, file: ContentFile<S>): Promise<z.infer<S>> {
  const found = await loadFile(lang, file);
  if (found === undefined) throw new Error(`content/${pathOf(file, sourceLang)} is missing`);
  return found;
}

/** Languages that have an interface, in their order. */
export const loadLanguages = () =>
  once('languages', async () => {
    const entries = await loadAll('words');
    const folders = new Set([...entries.keys()].map((id) => id.split('/')[0] as Lang));
    return languageOrder([...folders].filter((lang) => isLang(lang) && entries.has(idOf(courseFiles.interface, lang))));
  });

/** The words of the interface and the function that speaks them. */
export const loadInterface = (lang: Lang): Promise<{ words: Words; t: Translate }> =>
  once(`interface ${lang}`, async () => {
    const words = flatten(await needFile(lang, courseFiles.interface));
    return { words, t: translator(words, lang) };
  });

const loadCourse = () =>
  once('course', async () => {
    const entry = await getEntry('course', 'course');
    if (!entry) throw new Error('content/course.yaml is missing');
    return entry.data;
  });

type Mdx = 'lessons' | 'activities' | 'workshops' | 'pages';

/** A file in the language asked for, or in the source language where there is no translation that fits it. */
async function translated<C extends Mdx>(collection: C, lang: Lang, path: string) {
  const entries = await loadAll(collection);
  const own = setAside.includes(`${lang}/${path}.mdx`) ? undefined : entries.get(`${lang}/${path}`);
  const entry = own ?? entries.get(`${sourceLang}/${path}`);
  if (!entry) return undefined;
  return {
    data: entry.data as CollectionEntry<C>['data'],
    /** The language it is written in. */
    lang: own ? lang : sourceLang,
    /** Markdown after the front matter. */
    body: entry.body ?? '',
    /** The same in the source language, by which its headings have their ids. */
    source: entries.get(`${sourceLang}/${path}`)?.body ?? '',
    render: () => render(entry),
  };
}

export const loadOutline = (lang: Lang): Promise<Outline> =>
  once(`outline ${lang}`, async () => {
    const course = await loadCourse();
    const words = await needFile(lang, courseFiles.outline);
    const lessons: Record<string, { title: string; summary: string }> = {};
    for (const module of course.modules) {
      for (const lesson of module.lessons) {
        const found = await translated('lessons', lang, `modules/${module.slug}/${lesson.slug}`);
        if (found) lessons[lesson.id] = { title: found.data.title, summary: found.data.summary };
      }
    }
    return outline(course, words, lessons);
  });

/** @throws if the lesson is not written in the source language. */
export async function loadLesson(lang: Lang, module: { slug: string }, lesson: { slug: string }) {
  const found = await translated('lessons', lang, `modules/${module.slug}/${lesson.slug}`);
  if (!found) throw new Error(`No lesson at ${module.slug}/${lesson.slug}`);
  return found;
}

/** The ids of the open lessons that cite each source. */
export const loadCitations = (lang: Lang): Promise<Record<string, string[]>> =>
  once(`citations ${lang}`, async () => {
    const citing: Record<string, string[]> = {};
    for (const module of (await loadOutline(lang)).modules.filter(({ open }) => open)) {
      for (const lesson of module.lessons) {
        const { data } = await loadLesson(lang, module, lesson);
        for (const id of data.sources) citing[id] = [...(citing[id] ?? []), lesson.id];
      }
    }
    return citing;
  });

export const loadActivity = (lang: Lang, module: { slug: string }) =>
  translated('activities', lang, `modules/${module.slug}/activity`);

export const loadWorkshop = (lang: Lang, module: { slug: string }) =>
  translated('workshops', lang, `modules/${module.slug}/workshop`);

export const loadPage = (lang: Lang, name: string) => translated('pages', lang, name);

export const loadGlossary = (lang: Lang): Promise<Glossary> =>
  once(`whole glossary ${lang}`, async () => {
    const source = await needFile(sourceLang, courseFiles.glossary);
    if (lang === sourceLang) return source;
    const words = (await loadAll('words')).get(idOf(courseFiles.glossary, lang))?.data;
    return glossaryIn(source, await needFile(lang, courseFiles.glossary), words, sourceLang);
  });

/** What the course takes from each source, by the id of the source. Facts are written in the source language. */
export const loadSupported = (): Promise<Record<string, string[]>> =>
  once('supported', async () => {
    const claims: Record<string, string[]> = {};
    for (const { claim, sources } of Object.values((await getEntry('facts', 'facts'))?.data ?? {})) {
      for (const id of sources) claims[id] = [...(claims[id] ?? []), claim];
    }
    return claims;
  });

export const loadReferences = (): Promise<Record<string, Reference>> =>
  once('references', async () => (await getEntry('references', 'references'))?.data ?? {});
