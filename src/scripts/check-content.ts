import { reviewContent } from '../features/content-check/files.ts';
import { table } from './table.ts';

// Reads all of the content and says what is wrong with it, and how the lessons measure up to the house style.

const folder = process.env.CONTENT_DIR ?? 'content';
const { problems, lessons } = await reviewContent(folder);

const wordsMin = 900;
const wordsMax = 1400;

if (lessons.length > 0) {
  const rows = lessons.map(({ file, words, minutes, reading, checks, figures, long }) => [
    file,
    words < wordsMin || words > wordsMax ? `${words} (!)` : words,
    reading > minutes ? `${reading} of ${minutes} (!)` : `${reading} of ${minutes}`,
    checks === 0 ? '0 (!)' : checks,
    figures === 0 ? '0 (!)' : figures,
    long.length,
  ]);
  console.log(table(['lesson', 'words', 'minutes to read', 'checks', 'figures', 'long sentences'], rows));
  for (const { file, long } of lessons) {
    for (const { line, words, start } of long) console.log(`${folder}/${file}:${line}  ${words} words: ${start}…`);
  }
  console.log(
    `\nAdvice, no errors: ${wordsMin} to ${wordsMax} words a lesson, no sentence over 35, 130 words a minute.`,
  );
}

if (problems.length > 0) {
  console.error(`\n${problems.join('\n')}\n\n${problems.length} content error${problems.length === 1 ? '' : 's'}`);
  process.exitCode = 1;
} else {
  console.log('Content: no errors');
}
