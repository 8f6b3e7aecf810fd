import * as z from 'zod';
import { idPattern, idRule } from '../../log/event-parts.ts';
import type { PathId } from './ids.ts';

/** Permanent id given by the author; never derived from a title, a path or a position. */
export const id = z.string().regex(idPattern, idRule);

/** Last part of an address. May change when a page is renamed; the id may not. */
export const slug = id.describe('address part');

export const text = z.string().trim().min(1, 'a text that is not empty');
/** A text that names something in another file: no translation says it otherwise. */
export const notWords = text.meta({ words: false });

export const minutes = z.int().min(1).max(240);
const roundtableId = z.string().regex(/^R([1-9]|[1-5]\d|60)$/, 'a roundtable number from R1 to R60');
/** Letters for a collection of facts, which a country or a region may add to, and a number in it. */
export const factId = z.string().regex(/^[A-Z]{1,4}\d+(\.\d+)?[a-z]?$/, 'a fact id such as "F01.1" or "KE1"');
export const webAddress = z.url({ protocol: /^https?$/ });
/** YAML reads 2026-11-23 as a string or as a date, depending on the parser. */
const date = z.union([z.iso.date(), z.date().transform((value) => value.toISOString().slice(0, 10))]);

export const audience = z.enum(['administrator', 'parliamentarian']);
export type Audience = z.infer<typeof audience>;

export type { PathId };

/** A path as it is offered to somebody who chooses one. */
export type PathChoice = { id: PathId; title: string };

/* content/course.yaml ─ the outline, the same in every language */

const lessonOutline = z.strictObject({ id, slug, minutes, covers: z.array(roundtableId) });
const moduleOutline = z.strictObject({
  id,
  slug,
  audience: z.array(audience).min(1),
  lessons: z.array(lessonOutline).min(1),
  quiz: z.strictObject({ id, minutes, draw: z.int().min(1) }).optional(),
  activity: z.strictObject({ id, minutes }).optional(),
  workshop: z.strictObject({ id, minutes, group: z.tuple([z.int(), z.int()]) }).optional(),
});
const pathOutline = z.strictObject({
  id,
  audience: z.array(audience).min(1),
  certificate: z.enum(['completion', 'participation']),
  /** Lessons every learner of the path takes. */
  core: z.array(id).min(1),
  /** Lessons offered on top; they extend the core in the full version of the path. */
  full: z.array(id).default([]),
});
export const courseSchema = z.strictObject({
  id,
  version: z.string().regex(/^\d{4}\.\d{1,2}(\.\d+)?$/, 'a version such as "2026.11"'),
  passMark: z.int().min(1).max(100),
  modules: z.array(moduleOutline).min(1),
  paths: z.array(pathOutline),
});
export type Course = z.infer<typeof courseSchema>;
export type ModuleOutline = z.infer<typeof moduleOutline>;
export type LessonOutline = z.infer<typeof lessonOutline>;
export type PathOutline = z.infer<typeof pathOutline>;

/* content/<lang>/outline.yaml ─ the words of the outline */

const objective = z.strictObject({ id, text });
export const outlineWordsSchema = z.strictObject({
  title: text,
  modules: z.record(id, z.strictObject({ title: text, summary: text.optional(), can: z.array(text).default([]) })),
  paths: z.record(id, z.strictObject({ title: text, who: text, summary: text, can: z.array(text) })),
});
export type OutlineWords = z.infer<typeof outlineWordsSchema>;

/* content/<lang>/modules/<module>/<lesson>.mdx ─ front matter */

export const lessonSchema = z.strictObject({
  title: text,
  summary: text,
  objectives: z.array(objective).min(1).max(5),
  keyPoints: z.array(text).min(2).max(7),
  /** For the executive briefing: the answer in a minute, and one question to ask on Monday. */
  brief: z.strictObject({ answer: text, question: text }).optional(),
  /** References cited, in the order of their numbers on the page. */
  sources: z.array(id),
  /** Sentences over the length of the house style, by how they begin, each with the reason it must be one. */
  longSentences: z.array(z.strictObject({ starts: text, because: text })).default([]),
  /** A translation is read through on a day of its own. */
  reviewed: date.meta({ words: true }),
});
export type Lesson = z.infer<typeof lessonSchema>;

/* content/<lang>/about.mdx ─ front matter */

export const pageSchema = z.strictObject({ title: text, summary: text });

/* Reference files */

export const referencesSchema = z.record(
  id,
  z.strictObject({
    organisation: text,
    title: text,
    year: z.int().min(1900).max(2100),
    part: text.optional(),
    url: webAddress.optional(),
    /** The day somebody last read it. */
    checked: date,
  }),
);
export type Reference = z.infer<typeof referencesSchema>[string];

/** V verified at the issuer, V2 verified in a second copy, K well known, U uncertain. */
export const factsSchema = z.record(
  factId,
  z.strictObject({
    mark: z.enum(['V', 'V2', 'K', 'U', 'arithmetic']),
    /** May change before the next release: never the basis of a quiz key. */
    volatile: z.boolean().default(false),
    claim: text,
    sources: z.array(id).default([]),
  }),
);
export type Facts = z.infer<typeof factsSchema>;

export const roundtableSchema = z.record(
  roundtableId,
  z.strictObject({
    kind: z.enum(['topic', 'concern', 'conclusion', 'open']),
    audience: z.array(audience).min(1),
    text,
    /** The lesson that must teach it, then those that reinforce it. */
    lessons: z.array(id).min(1),
  }),
);
export type Roundtable = z.infer<typeof roundtableSchema>;

export const glossarySchema = z.record(
  id,
  z.strictObject({
    term: text,
    definition: text,
    confusable: z.array(id).default([]),
    lessons: z.array(id).min(1),
    source: id.optional(),
  }),
);
export type WrittenGlossary = z.infer<typeof glossarySchema>;
