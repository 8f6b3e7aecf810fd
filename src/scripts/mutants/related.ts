import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a file imports by a relative path, as paths. Types alone count for nothing. */
const importsOf = (file: string): string[] =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /^(?:import|export)\s(?!type\s)[^'"]*?from\s+['"](\.[^'"]+\.tsx?)['"]|import\(['"](\.[^'"]+)['"]\)/gm,
    ),
  ].map(([, fixed, late]) => join(dirname(file), (fixed ?? late) as string));

/**
 * The tests that a fault in a file can reach, by the number of imports on the way: those nearest to it first, as they
 * are the ones written for it.
 */
export function relatedTests(tests: string[]): (file: string) => string[] {
  const imports = new Map<string, string[]>();
  const of = (file: string): string[] => {
    const known = imports.get(file);
    if (known) return known;
    let found: string[] = [];
    try {
      found = importsOf(file);
    } catch {
      // Made by the build, or a package.
    }
    imports.set(file, found);
    return found;
  };
  const distances = tests.map((test) => {
    const steps = new Map([[test, 0]]);
    for (const queue = [test]; queue.length > 0; ) {
      const file = queue.shift() as string;
      for (const next of of(file)) {
        if (steps.has(next)) continue;
        steps.set(next, (steps.get(file) as number) + 1);
        queue.push(next);
      }
    }
    return { test, steps };
  });
  return (file) =>
    distances
      .filter(({ steps }) => steps.has(file))
      .sort((one, other) => (one.steps.get(file) as number) - (other.steps.get(file) as number))
      .map(({ test }) => test);
}
