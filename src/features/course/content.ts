import * as z from 'zod';
import type { ContentFile } from './content-file.ts';
import {
  courseSchema,
  factsSchema,
  glossarySchema,
  lessonSchema,
  outlineWordsSchema,
  pageSchema,
  referencesSchema,
  roundtableSchema,
} from './schema.ts';

/** The pages of text beside the lessons that the course has a place for. */
export const pageNames: readonly string[] = ['about', 'issuer-guide'];

/** What the course itself is made of. */
export const courseFiles = {
  course: { pattern: 'course.yaml', schema: courseSchema },
  references: { pattern: 'references.yaml', schema: referencesSchema },
  facts: { pattern: 'facts.yaml', schema: factsSchema },
  roundtable: { pattern: 'roundtable.yaml', schema: roundtableSchema },
  outline: { pattern: '<lang>/outline.yaml', schema: outlineWordsSchema },
  /** Any tree of texts; the code names those it needs. */
  interface: { pattern: '<lang>/interface.yaml', schema: z.record(z.string(), z.unknown()), words: true },
  glossary: { pattern: '<lang>/glossary.yaml', schema: glossarySchema },
  lesson: { pattern: '<lang>/modules/<module>/<lesson>.mdx', schema: lessonSchema },
  page: { pattern: '<lang>/<page>.mdx', schema: pageSchema },
} satisfies Record<string, ContentFile>;
