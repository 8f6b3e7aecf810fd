import type { z } from 'zod';
import { type Issuers, issuersSchema } from '../../features/course/issuers.ts';
import { withoutCode } from '../../features/course/mdx.ts';
import {
  type Activity,
  activitySchema,
  type Course,
  courseSchema,
  type Facts,
  factsSchema,
  type Glossary,
  glossarySchema,
  type Lesson,
  type LessonOutline,
  lessonSchema,
  type ModuleOutline,
  type OutlineWords,
  outlineWordsSchema,
  type Reference,
  type Roundtable,
  referencesSchema,
  roundtableSchema,
  type Workshop,
  workshopSchema,
} from '../../features/course/schema.ts';
import { gallerySchema } from '../../features/quiz/gallery/gallery.ts';
import { type Quiz, quizSchema } from '../../features/quiz/schema.ts';
import { type Clauses, clausesSchema } from '../../features/tools/clauses/content.ts';
import { maturitySchema } from '../../features/tools/maturity/content.ts';
import { type Questions, questionsSchema } from '../../features/tools/questions/content.ts';
import { riskMapSchema } from '../../features/tools/risk-map/content.ts';
import { isLang, sourceLang } from '../../site/locales.ts';
import type { Problem } from './problem.ts';
import { schemaProblems } from './schema-problems.ts';
import { readMdx, readYaml, type Source } from './source.ts';

/** Text of every YAML and MDX file of a content folder, by its path in the folder. */
export type Files = Record<string, string>;

/** A file that fits its schema. */
export type Valid<T> = Source & { value: T };

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
  interface: Source;
  glossary: Valid<Glossary>;
  references?: Valid<Record<string, Reference>>;
  facts?: Valid<Facts>;
  issuers?: Valid<Issuers>;
  roundtable?: Valid<Roundtable>;
  /** The collections of the tools. */
  clauses?: Valid<Clauses>;
  questions?: Valid<Questions>;
  modules: ModuleContent[];
  /** Every file that was read, by path; the translations among them. */
  sources: Map<string, Source>;
  languages: string[];
};

/** Reads every file. YAML that cannot be read is in the problems of its source. */
export const readSources = (files: Files): Map<string, Source> =>
  new Map(
    Object.entries(files).map(([file, text]) => {
      const source = file.endsWith('.mdx') ? readMdx(file, text) : readYaml(file, text);
      return [file, { ...source, body: withoutCode(source.body) }];
    }),
  );

const missing = (file: string): Problem => ({
  file,
  line: 1,
  field: 'the file',
  expected: 'this file',
  found: 'nothing',
  remedy: 'Add it; content/README.md says what it holds.',
});

/** Puts the files together into a content, or says what keeps them from being one. */
export function readContent(sources: Map<string, Source>): { content?: Content; problems: Problem[] } {
  const problems = [...sources.values()].flatMap((source) => source.problems);

  function valid<S extends z.ZodType>(file: string, schema: S, required: boolean): Valid<z.infer<S>> | undefined {
    const source = sources.get(file);
    if (!source) {
      if (required) problems.push(missing(file));
      return undefined;
    }
    if (source.problems.length > 0) return undefined;
    const result = schema.safeParse(source.data);
    if (result.success) return { ...source, value: result.data };
    problems.push(...schemaProblems(source, result.error.issues));
    return undefined;
  }

  const course = valid('course.yaml', courseSchema, true);
  const outline = valid(`${sourceLang}/outline.yaml`, outlineWordsSchema, true);
  const glossary = valid(`${sourceLang}/glossary.yaml`, glossarySchema, true);
  const references = valid('references.yaml', referencesSchema, false);
  const facts = valid('facts.yaml', factsSchema, false);
  const issuers = valid('issuers.yaml', issuersSchema, false);
  const roundtable = valid('roundtable.yaml', roundtableSchema, false);
  const clauses = valid(`${sourceLang}/tools/clauses.yaml`, clausesSchema, false);
  const questions = valid(`${sourceLang}/tools/questions.yaml`, questionsSchema, false);
  valid(`${sourceLang}/gallery.yaml`, gallerySchema, false);
  valid(`${sourceLang}/tools/maturity.yaml`, maturitySchema, false);
  valid(`${sourceLang}/tools/risk-map.yaml`, riskMapSchema, false);
  if (!sources.has(`${sourceLang}/interface.yaml`)) problems.push(missing(`${sourceLang}/interface.yaml`));

  const modules = (course?.value.modules ?? []).map((module, index): ModuleContent => {
    const folder = `${sourceLang}/modules/${module.slug}`;
    return {
      outline: module,
      index,
      lessons: module.lessons.map((lesson, position) => ({
        outline: lesson,
        index: position,
        source: valid(`${folder}/${lesson.slug}.mdx`, lessonSchema, false),
      })),
      begun: [...sources.keys()].some((file) => file.startsWith(`${folder}/`)),
      quiz: valid(`${folder}/quiz.yaml`, quizSchema, false),
      activity: valid(`${folder}/activity.mdx`, activitySchema, false),
      workshop: valid(`${folder}/workshop.mdx`, workshopSchema, false),
    };
  });

  const languages = [...new Set([...sources.keys()].map((file) => file.split('/')[0] as string))].filter(isLang);
  const words = sources.get(`${sourceLang}/interface.yaml`);
  if (problems.length > 0 || !course || !outline || !glossary || !words) return { problems };
  return {
    problems,
    content: {
      course,
      outline,
      interface: words,
      glossary,
      references,
      facts,
      issuers,
      roundtable,
      clauses,
      questions,
      modules,
      sources,
      languages,
    },
  };
}
