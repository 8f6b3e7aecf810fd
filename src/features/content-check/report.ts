import type { Content } from './content.ts';
import { paragraphs, tags } from './mdx.ts';

/** Reading speed the minutes of the outline are held against, in words a minute: a second language, with thought. */
const wordsPerMinute = 130;
const longSentence = 35;

/** How one lesson measures up to the house style. Advice to its author; nothing here stops a build. */
export type LessonReport = {
  file: string;
  words: number;
  /** Minutes of the outline, and minutes the words alone take. */
  minutes: number;
  reading: number;
  checks: number;
  figures: number;
  /** Sentences of more than 35 words. */
  long: { line: number; words: number; start: string }[];
};

/** Words in a text; signs and dashes that stand alone are none. */
export const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const sentences = (text: string): string[] => text.split(/(?<=[.?!:]["”’)]?)\s+(?=["“‘(]?\p{Lu})/u);

/** One report for each lesson that is written, in the order of the course. */
export function report({ modules }: Content): LessonReport[] {
  return modules.flatMap((module) =>
    module.lessons.flatMap(({ outline, source }): LessonReport[] => {
      if (!source) return [];
      const text = paragraphs(source.body);
      const words = text.reduce((sum, paragraph) => sum + wordsIn(paragraph.text), 0);
      const used = tags(source.body).map(({ name }) => name);
      return [
        {
          file: source.file,
          words,
          minutes: outline.minutes,
          reading: Math.ceil(words / wordsPerMinute),
          checks: used.filter((name) => name === 'Check').length,
          figures: used.filter((name) => name === 'Figure').length,
          long: text.flatMap((paragraph) =>
            sentences(paragraph.text)
              .map((sentence) => ({ line: paragraph.line, words: wordsIn(sentence), start: sentence.slice(0, 60) }))
              .filter((sentence) => sentence.words > longSentence),
          ),
        },
      ];
    }),
  );
}
