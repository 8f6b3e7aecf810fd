import { type Content, type ContentFiles, readContent, readSources } from './content.ts';
import type { Problem } from './problem.ts';
import { type LessonReport, report } from './report.ts';
import { drawnWords } from './rules/drawn-words.ts';
import { keyFacts } from './rules/facts.ts';
import { figures } from './rules/figures.ts';
import { lessonsOffered, outlineWords, pathLessons, wholeModules } from './rules/files.ts';
import { glossaryEntries } from './rules/glossary.ts';
import { uniqueIds, uniqueInside, uniqueSlugs } from './rules/ids.ts';
import { interfaceEntries } from './rules/interface.ts';
import { issuerKeys } from './rules/issuers.ts';
import { linksResolve } from './rules/links.ts';
import { knownFiles } from './rules/names.ts';
import { bankSizes, objectiveIds, objectivesTested, questionObjectives, tableCells } from './rules/questions.ts';
import { roundtableCovered } from './rules/roundtable.ts';
import { drawsCover, optionsDiffer, partsExist } from './rules/runs.ts';
import { sentenceLengths } from './rules/sentences.ts';
import { sourcesCited, sourcesExist } from './rules/sources.ts';
import { checksUsed, termsExist } from './rules/tags.ts';
import { toolBasis, toolEntryIds, toolFilters, toolSentences } from './rules/tools.ts';
import { reviewTranslations } from './translations.ts';

type Rule = (content: Content) => Problem[];

/** Whether everything is there under its name. What else seems wrong beside such a fault mostly follows from it. */
const first: Rule[] = [knownFiles];

/** What must hold across files. Each rule takes the whole content and gives what breaks it. */
const rules: Rule[] = [
  uniqueIds,
  uniqueInside,
  uniqueSlugs,
  wholeModules,
  outlineWords,
  pathLessons,
  lessonsOffered,
  interfaceEntries,
  objectiveIds,
  questionObjectives,
  objectivesTested,
  bankSizes,
  drawsCover,
  optionsDiffer,
  partsExist,
  tableCells,
  keyFacts,
  issuerKeys,
  sourcesExist,
  sourcesCited,
  checksUsed,
  termsExist,
  figures,
  drawnWords,
  linksResolve,
  sentenceLengths,
  roundtableCovered,
  glossaryEntries,
  toolEntryIds,
  toolBasis,
  toolFilters,
  toolSentences,
];

/** What stops a build, what is only told, how the lessons measure up, and the translated pages that no longer fit. */
export type Checked = { problems: Problem[]; warnings: Problem[]; lessons: LessonReport[]; aside: string[] };

const sorted = (problems: Problem[]): Problem[] =>
  problems.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));

/**
 * Everything that is wrong with a content, in the order of its files and lines. What stands across files is looked at
 * once each file by itself is right and has its name.
 */
export function check(files: ContentFiles): Checked {
  const { content, problems } = readContent(readSources(files));
  if (!content) return { problems: sorted(problems), warnings: [], lessons: [], aside: [] };
  const named = first.flatMap((rule) => rule(content));
  if (named.length > 0) return { problems: sorted(named), warnings: [], lessons: report(content), aside: [] };
  const translated = reviewTranslations(content);
  return {
    problems: sorted([...rules.flatMap((rule) => rule(content)), ...translated.problems]),
    warnings: sorted(translated.warnings),
    lessons: report(content),
    aside: translated.aside,
  };
}
