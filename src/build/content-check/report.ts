import { paragraphs, tagsIn } from '../../features/course/mdx.ts';
import type { Content } from './content.ts';
import { readingGrade } from './reading-grade.ts';

/** Reading speed the minutes of the outline are held against, in words a minute: a second language, with thought. */
const wordsPerMinute = 130;
export const longSentence = 35;

/** How one lesson measures up to the house style. Advice to its author; nothing here stops a build. */
export type LessonReport = {
  file: string;
  words: number;
  /** Minutes of the outline, and minutes the words alone take. */
  minutes: number;
  reading: number;
  checks: number;
  figures: number;
  /** Years of schooling the text asks for, see reading-grade.ts. */
  grade: number;
  /** Words a sentence, on average. */
  sentence: number;
};

/** Words in a text; signs and dashes that stand alone are none. */
export const countWords = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

export const sentences = (text: string): string[] => text.split(/(?<=[.?!:]["”’)]?)\s+(?=["“‘(]?\p{Lu})/u);

/** One report for each lesson that is written, in the order of the course. */
export function report({ modules }: Content): LessonReport[] {
  return modules.flatMap((module) =>
    module.lessons.flatMap(({ outline, source }): LessonReport[] => {
      if (!source) return [];
      const text = paragraphs(source.body);
      const words = text.reduce((sum, paragraph) => sum + countWords(paragraph.text), 0);
      const all = text.flatMap((paragraph) => sentences(paragraph.text));
      const used = tagsIn(source.body).map(({ name }) => name);
      return [
        {
          file: source.file,
          words,
          minutes: outline.minutes,
          reading: Math.ceil(words / wordsPerMinute),
          checks: used.filter((name) => name === 'Check').length,
          figures: used.filter((name) => name === 'Figure').length,
          grade: readingGrade(all),
          sentence: words / Math.max(1, all.length),
        },
      ];
    }),
  );
}
