import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import * as z from 'zod';
import { contentFiles } from './build/content-files.ts';
import { activityFiles } from './features/activity/content.ts';
import { certificateFiles } from './features/certificate/content.ts';
import { courseFiles } from './features/course/content.ts';
import { type ContentFile, fileAt, globOf, isTranslated } from './features/course/content-file.ts';

/** The folder with the words; tests and national adaptations bring their own. Relative to the project. */
const base = process.env.CONTENT_DIR || 'content';

/** The path of the file without its ending is the id: "en/modules/why-it-matters/buying-power". */
const files = (pattern: string[]) => glob({ base, pattern, generateId: ({ entry }) => entry.replace(/\.\w+$/, '') });

/** The files of one sort, less those that another sort claims more closely. */
function collection<S extends z.ZodType>(file: ContentFile<S>) {
  const others = contentFiles.filter((other) => other !== file && fileAt(globOf(other), [file]));
  return defineCollection({
    loader: files([globOf(file), ...others.map((other) => `!${globOf(other)}`)]),
    schema: file.schema,
  });
}

/** Words of one language. A translation holds a part of them; load.ts lays it over the source and parses the whole. */
const words = z.record(z.string(), z.unknown());

export const collections = {
  course: collection(courseFiles.course),
  references: collection(courseFiles.references),
  issuers: collection(certificateFiles.issuers),
  facts: collection(courseFiles.facts),
  roundtable: collection(courseFiles.roundtable),
  lessons: collection(courseFiles.lesson),
  activities: collection(activityFiles.activity),
  workshops: collection(activityFiles.workshop),
  pages: collection(courseFiles.page),
  words: defineCollection({
    loader: files(contentFiles.filter((file) => isTranslated(file) && file.pattern.endsWith('.yaml')).map(globOf)),
    schema: words,
  }),
};
