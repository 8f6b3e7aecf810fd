import { type Content, type ContentFiles, readContent, readSources } from './content.ts';
import type { Problem } from './problem.ts';
import { type LessonReport, report } from './report.ts';
import { sameHeadings } from './rules/anchors.ts';
import { keyFacts } from './rules/facts.ts';
import { figures } from './rules/figures.ts';
import { knownFiles, outlineWords, pathLessons, wholeModules } from './rules/files.ts';
import { glossaryEntries } from './rules/glossary.ts';
import { uniqueIds, uniqueInside, uniqueSlugs } from './rules/ids.ts';
import { interfaceEntries, placesFilled } from './rules/interface.ts';
import { issuerKeys } from './rules/issuers.ts';
import { linksResolve } from './rules/links.ts';
import { bankSizes, objectiveIds, objectivesTested, questionObjectives, tableCells } from './rules/questions.ts';
import { roundtableCovered } from './rules/roundtable.ts';
import { drawsCover, optionsDiffer, partsExist } from './rules/runs.ts';
import { sentenceLengths } from './rules/sentences.ts';
import { sourcesCited, sourcesExist } from './rules/sources.ts';
import { checksUsed, tagsWellFormed, termsExist } from './rules/tags.ts';
import { toolBasis, toolEntryIds, toolFilters, toolSentences } from './rules/tools.ts';
import { translations } from './translations.ts';

/** What must hold across files. Each rule takes the whole content and gives what breaks it. */
const rules: ((content: Content) => Problem[])[] = [
  uniqueIds,
  uniqueInside,
  uniqueSlugs,
  knownFiles,
  wholeModules,
  outlineWords,
  pathLessons,
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
  tagsWellFormed,
  checksUsed,
  termsExist,
  figures,
  linksResolve,
  sameHeadings,
  sentenceLengths,
  roundtableCovered,
  glossaryEntries,
  toolEntryIds,
  toolBasis,
  toolFilters,
  toolSentences,
  translations,
  placesFilled,
];

/**
 * Everything that is wrong with a content, in the order of its files and lines. What stands across files is looked at
 * once each file by itself is right.
 */
export function check(files: ContentFiles): { problems: Problem[]; lessons: LessonReport[] } {
  const { content, problems } = readContent(readSources(files));
  const found = content ? rules.flatMap((rule) => rule(content)) : problems;
  const order = (a: Problem, b: Problem) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line);
  return { problems: found.sort(order), lessons: content ? report(content) : [] };
}
