import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import { issuersSchema } from './features/course/issuers.ts';
import {
  activitySchema,
  courseSchema,
  factsSchema,
  lessonSchema,
  pageSchema,
  referencesSchema,
  roundtableSchema,
  workshopSchema,
} from './features/course/schema.ts';

/** The folder with the words; tests and national adaptations bring their own. Relative to the project. */
const base = process.env.CONTENT_DIR ?? 'content';

/** The path of the file without its ending is the id: "en/modules/why-it-matters/buying-power". */
const files = (pattern: string | string[]) =>
  glob({ base, pattern, generateId: ({ entry }) => entry.replace(/\.\w+$/, '') });

/** Words of one language. A translation holds a part of them; load.ts lays it over the source and parses the whole. */
const words = z.record(z.string(), z.unknown());

export const collections = {
  course: defineCollection({ loader: files('course.yaml'), schema: courseSchema }),
  references: defineCollection({ loader: files('references.yaml'), schema: referencesSchema }),
  issuers: defineCollection({ loader: files('issuers.yaml'), schema: issuersSchema }),
  facts: defineCollection({ loader: files('facts.yaml'), schema: factsSchema }),
  roundtable: defineCollection({ loader: files('roundtable.yaml'), schema: roundtableSchema }),
  lessons: defineCollection({
    loader: files(['*/modules/*/*.mdx', '!*/modules/*/activity.mdx', '!*/modules/*/workshop.mdx']),
    schema: lessonSchema,
  }),
  activities: defineCollection({ loader: files('*/modules/*/activity.mdx'), schema: activitySchema }),
  workshops: defineCollection({ loader: files('*/modules/*/workshop.mdx'), schema: workshopSchema }),
  pages: defineCollection({ loader: files('*/*.mdx'), schema: pageSchema }),
  words: defineCollection({ loader: files(['*/*.yaml', '*/modules/*/quiz.yaml', '*/tools/*.yaml']), schema: words }),
};
