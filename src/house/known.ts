import { readFileSync } from 'node:fs';
import type { Finding } from './files.ts';

/** Faults of the house that are known, by rule and file: how many. The list shrinks and never grows. */
const known = JSON.parse(readFileSync(new URL('known.json', import.meta.url), 'utf8')) as Record<
  string,
  Record<string, number> | undefined
>;

export function countByFile(findings: readonly Finding[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { file } of findings) counts[file] = (counts[file] ?? 0) + 1;
  return counts;
}

/** What is new: everything a rule finds in the files that have more faults than are known of them. */
export function newFaults(rule: string, findings: readonly Finding[]): string[] {
  const counts = countByFile(findings);
  return findings
    .filter(({ file }) => (counts[file] ?? 0) > (known[rule]?.[file] ?? 0))
    .map(({ file, says }) => `${file} ${says}`);
}
