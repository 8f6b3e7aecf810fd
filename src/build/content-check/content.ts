import type * as z from 'zod';
import { type Activity, activityFiles, type Workshop } from '../../features/activity/content.ts';
import { certificateFiles } from '../../features/certificate/content.ts';
import type { Issuers } from '../../features/certificate/issuers.ts';
import { courseFiles } from '../../features/course/content.ts';
import { type ContentFile, pathOf } from '../../features/course/content-file.ts';
import type {
  Course,
  Facts,
  Lesson,
  LessonOutline,
  ModuleOutline,
  OutlineWords,
  Reference,
  Roundtable,
  WrittenGlossary,
} from '../../features/course/schema.ts';
import { quizFiles } from '../../features/quiz/content.ts';
import type { Quiz } from '../../features/quiz/schema.ts';
import type { Clauses } from '../../features/tools/clauses/content.ts';
import { toolFiles } from '../../features/tools/content.ts';
import type { Questions } from '../../features/tools/questions/content.ts';
import { isLang, sourceLang } from '../../site/locales.ts';
import { contentFileAt } from '../content-files.ts';
import { unknownNames } from './names.ts';
import type { Problem } from './problem.ts';
import { schemaProblems } from './schema-problems.ts';
import { type ContentSource, readSource } from './source.ts';

/** Every file of a content folder by its path in the folder, as text or as it lies on the disk. */
export type ContentFiles = Record<string, string | Uint8Array>;

/** A file that fits its schema. */
export type Valid<T> = ContentSource & { value: T };

/** A lesson of the outline with its file, once it is written. `index` is its position in the outline. */
export type LessonContent = { outline: LessonOutline; index: number; source?: Valid<Lesson> };

/** A module of the outline with its files in the source language. */
export type ModuleContent = {
  outline: ModuleOutline;
  index: number;
  lessons: LessonContent[];
  /** True if any of its files is there. */
  begun: boolean;
  quiz?: Valid<Quiz>;
  activity?: Valid<Activity>;
  workshop?: Valid<Workshop>;
};

/** The content in the source language, and the files of the translations as they are. */
export type Content = {
  course: Valid<Course>;
  outline: Valid<OutlineWords>;
  interface: ContentSource;
  glossary: Valid<WrittenGlossary>;
  references?: Valid<Record<string, Reference>>;
  facts?: Valid<Facts>;
  issuers?: Valid<Issuers>;
  roundtable?: Valid<Roundtable>;
  /** The collections of the tools. */
  clauses?: Valid<Clauses>;
  questions?: Valid<Questions>;
  modules: ModuleContent[];
  /** Every file that was read, by path; the translations among them. */
  sources: Map<string, ContentSource>;
  languages: string[];
};

/** Every MDX file, translations included. */
export const pages = ({ sources }: Pick<Content, 'sources'>): ContentSource[] =>
  [...sources.values()].filter(({ file }) => file.endsWith('.mdx'));

/** Reads every file. YAML that cannot be read is in the problems of its source. */
export const readSources = (files: ContentFiles): Map<string, ContentSource> =>
  new Map(Object.entries(files).map(([file, content]) => [file, readSource(file, content)]));

const missing = (file: string): Problem => ({
  file,
  line: 1,
  field: 'the file',
  expected: 'this file',
  found: 'nothing',
  remedy: 'Add it; content/README.md says what it holds.',
});

/** Puts the files together into a content, or says what keeps them from being one. */
export function readContent(sources: Map<string, ContentSource>): { content?: Content; problems: Problem[] } {
  const names = unknownNames([...sources.keys()]);
  const problems = [...names, ...[...sources.values()].flatMap((source) => source.problems)];

  const looked = new Map<string, Valid<unknown> | undefined>();

  /** The file, if it is there and fits its schema. */
  function look(path: string, { schema }: ContentFile): Valid<unknown> | undefined {
    const source = sources.get(path);
    if (!source || source.problems.length > 0) return undefined;
    const result = schema.safeParse(source.data);
    if (result.success) return { ...source, value: result.data };
    problems.push(...schemaProblems(source, schema, result.error.issues));
    return undefined;
  }

  function valid<S extends z.ZodType>(file: ContentFile<S>, ...names: string[]): Valid<z.infer<S>> | undefined {
    const path = pathOf(file, ...names);
    if (!looked.has(path)) looked.set(path, look(path, file));
    return looked.get(path) as Valid<z.infer<S>> | undefined;
  }

  function needed<S extends z.ZodType>(file: ContentFile<S>): Valid<z.infer<S>> | undefined {
    const path = pathOf(file, sourceLang);
    // One that is there under another name is named by that.
    const isRenamed = names.some(({ expected }) => expected === path);
    if (!sources.has(path) && !isRenamed) problems.push(missing(path));
    return valid(file, sourceLang);
  }

  const course = needed(courseFiles.course);
  const outline = needed(courseFiles.outline);
  const glossary = needed(courseFiles.glossary);
  const words = needed(courseFiles.interface);
  const modules = (course?.value.modules ?? []).map((module, index): ModuleContent => {
    const folder = `${sourceLang}/modules/${module.slug}`;
    return {
      outline: module,
      index,
      lessons: module.lessons.map((lesson, position) => ({
        outline: lesson,
        index: position,
        source: valid(courseFiles.lesson, sourceLang, module.slug, lesson.slug),
      })),
      begun: [...sources.keys()].some((file) => file.startsWith(`${folder}/`)),
      quiz: valid(quizFiles.quiz, sourceLang, module.slug),
      activity: valid(activityFiles.activity, sourceLang, module.slug),
      workshop: valid(activityFiles.workshop, sourceLang, module.slug),
    };
  });

  const content = {
    references: valid(courseFiles.references),
    facts: valid(courseFiles.facts),
    issuers: valid(certificateFiles.issuers),
    roundtable: valid(courseFiles.roundtable),
    clauses: valid(toolFiles.clauses, sourceLang),
    questions: valid(toolFiles.questions, sourceLang),
    modules,
    sources,
    languages: [...new Set([...sources.keys()].map((file) => file.split('/')[0] as string))].filter(isLang),
  };
  // What no rule looks into fits its schema all the same. A translation is looked at once it lies over its source.
  for (const path of sources.keys()) {
    const lang = path.split('/')[0] as string;
    const file = !isLang(lang) || lang === sourceLang ? contentFileAt(path) : undefined;
    if (file && !looked.has(path) && !names.some((name) => name.file === path)) looked.set(path, look(path, file));
  }
  if (problems.length > 0 || !course || !outline || !glossary || !words) return { problems };
  return { problems, content: { ...content, course, outline, glossary, interface: words } };
}
