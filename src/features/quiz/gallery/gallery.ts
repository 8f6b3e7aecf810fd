import * as z from 'zod';
import { text } from '../../course/schema.ts';
import { type Question, questionSchema } from '../schema.ts';

/** Every kind of question there is. */
export const kinds = questionSchema.options.flatMap(({ shape }) => [...shape.kind.values]) as Question['kind'][];

const example = z
  .strictObject({
    /** The name of the kind. */
    id: z.enum(kinds),
    /** What the kind is good for, said to an author. */
    use: text,
    graded: text,
    question: questionSchema,
  })
  .refine(({ id, question }) => id === question.kind, { path: ['id'], error: 'the kind of its question' });

/** content/<lang>/gallery.yaml */
export const gallerySchema = z
  .strictObject({ summary: text, kinds: z.array(example) })
  .refine((gallery) => kinds.every((kind) => gallery.kinds.filter(({ id }) => id === kind).length === 1), {
    path: ['kinds'],
    error: `one example of each kind: ${kinds.join(', ')}`,
  });

export type Gallery = z.infer<typeof gallerySchema>;
