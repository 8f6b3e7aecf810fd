import type { ContentFile } from '../course/content-file.ts';
import { gallerySchema } from './gallery/gallery.ts';
import { quizSchema } from './schema.ts';

export const quizFiles = {
  quiz: { pattern: '<lang>/modules/<module>/quiz.yaml', schema: quizSchema },
  gallery: { pattern: '<lang>/gallery.yaml', schema: gallerySchema },
} satisfies Record<string, ContentFile>;
