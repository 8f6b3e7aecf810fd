import type { ContentFile, WholeEntry } from '../course/content-file.ts';
import { gallerySchema } from './gallery/gallery.ts';
import { questionMark } from './question-mark.ts';
import { questionSchema, quizSchema, type WrittenQuestion } from './schema.ts';

const question: WholeEntry = {
  schema: questionSchema,
  mark: (entry, words) => questionMark(entry as WrittenQuestion, words),
};

export const quizFiles = {
  quiz: {
    pattern: '<lang>/modules/<module>/quiz.yaml',
    schema: quizSchema,
    whole: { checks: question, questions: question },
  },
  gallery: { pattern: '<lang>/gallery.yaml', schema: gallerySchema },
} satisfies Record<string, ContentFile>;
