import { existsSync } from 'node:fs';
import { reviewContent } from '../build/content-check/files.ts';
import { settings, settingsProblems } from '../build/settings.ts';
import { table } from './table.ts';

// Reads all of the content and says what is wrong with it, and how the lessons measure up to the house style.

const wrong = settingsProblems(process.env, existsSync);
if (wrong.length > 0) {
  console.error(wrong.join('\n'));
  process.exit(1);
}
const folder = settings(process.env).content;
const { problems, warnings, lessons } = await reviewContent(folder);

const wordsMin = 900;
const wordsMax = 1400;
/** The end of secondary school; terms of the trade are long words. */
const gradeMax = 12;

if (lessons.length > 0) {
  const rows = lessons.map(({ file, words, minutes, reading, checks, figures, sentence, grade }) => [
    file,
    words < wordsMin || words > wordsMax ? `${words} (!)` : words,
    reading > minutes ? `${reading} of ${minutes} (!)` : `${reading} of ${minutes}`,
    checks === 0 ? '0 (!)' : checks,
    figures === 0 ? '0 (!)' : figures,
    sentence.toFixed(1),
    grade > gradeMax ? `${grade.toFixed(1)} (!)` : grade.toFixed(1),
  ]);
  console.log(table(['lesson', 'words', 'minutes to read', 'checks', 'figures', 'words a sentence', 'grade'], rows));
  console.log(
    `\nAdvice, no errors: ${wordsMin} to ${wordsMax} words a lesson, 130 words a minute, a reading grade (Flesch-Kincaid) of ${gradeMax} at most.`,
  );
}

if (warnings.length > 0) {
  console.warn(`\n${warnings.join('\n')}\n\n${warnings.length} to look at in translations; none of it stops the build`);
}

if (problems.length > 0) {
  console.error(`\n${problems.join('\n')}\n\n${problems.length} content error${problems.length === 1 ? '' : 's'}`);
  process.exitCode = 1;
} else {
  console.log('Content: no errors');
}
