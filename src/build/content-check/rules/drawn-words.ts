import { drawnTexts } from '../../../features/course/mdx.ts';
import { localeOf } from '../../../site/locales.ts';
import { type Content, pages } from '../content.ts';
import { type Problem, problemIn, problemOn, quote } from '../problem.ts';
import { entries } from './questions.ts';

type Words = { text: string; x: number; y: number; anchor: string; class: string; size: readonly [number, number] };

/** Size of the letters in units of the drawing, as src/ui/parts/figure.css has them. */
const letterSize = (name: string): number => (/\bf-h\b/.test(name) ? 22 : /\bf-s\b/.test(name) ? 13 : 15);

/** Width of a letter in parts of its size, on the narrow side: what is found to run over does so in every font. */
function letterWidth(letter: string): number {
  if (/\p{M}/u.test(letter)) return 0;
  if (/[\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60]/.test(letter)) return 1;
  if (/[ijlftrI.,:;'’!|()[\] ]/.test(letter)) return 0.25;
  return /[\p{Lu}mw\d]/u.test(letter) ? 0.55 : 0.46;
}

/** How far words run over the edge of their drawing, in its units; 0 where they fit. */
export function overhang(
  { text, x, y, anchor, class: name, size: [width, height] }: Words,
  dir: 'ltr' | 'rtl',
): number {
  if (width === 0) return 0;
  const length = [...text].reduce((sum, letter) => sum + letterWidth(letter), 0) * letterSize(name);
  const leads = (anchor === 'end') === (dir === 'rtl');
  const left = anchor === 'middle' ? x - length / 2 : leads ? x : x - length;
  return Math.ceil(Math.max(0, -left, left + length - width, -y, y - height));
}

/** The words of a drawing stand inside it; a translation is longer, and what runs over the edge is cut off. */
export const drawnWords = (content: Content): Problem[] => {
  const expected = (size: readonly [number, number]) => `words inside the drawing, which is ${size[0]} by ${size[1]}`;
  const found = (text: string, by: number) => `${quote(text)}, which runs over its edge by about ${by}`;
  const remedy = 'Break the words over two lines, move them, or say it shorter.';
  const inPages = pages(content).flatMap((page) => {
    const { dir } = localeOf(page.file.split('/')[0] as string);
    return drawnTexts(page.body).flatMap((words) => {
      const by = overhang(words, dir);
      return by > 0 ? [problemOn(page, words.line, '<text>', expected(words.size), found(words.text, by), remedy)] : [];
    });
  });
  const inQuestions = entries(content).flatMap(({ quiz, list, index, question }) => {
    if (question.kind !== 'hotspot') return [];
    const { size, labels } = question.figure;
    return labels.flatMap((label, each) => {
      const by = overhang({ ...label, size }, 'ltr');
      const path = [list, index, 'figure', 'labels', each, 'text'];
      return by > 0 ? [problemIn(quiz, path, expected(size), found(label.text, by), remedy)] : [];
    });
  });
  return [...inPages, ...inQuestions];
};
