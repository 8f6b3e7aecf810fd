import { codeParts, type Finding, importsOf, type Source, target } from './files.ts';

/**
 * Files that reach themselves through what they import, types and late imports counted: whoever reads one has to read
 * all of them at once.
 */
export function cycles(files: readonly Source[]): Finding[] {
  const uses = new Map(
    files.map((source) => [
      source.file,
      codeParts(source)
        .flatMap(importsOf)
        .filter(({ from }) => from.startsWith('.'))
        .map(({ from }) => target(source.file, from)),
    ]),
  );
  /** The way from a file back to itself, or nothing. */
  const wayBack = (start: string): string[] | undefined => {
    const before = new Map<string, string>();
    const open = [start];
    for (const file of open) {
      for (const next of uses.get(file) ?? []) {
        if (before.has(next)) continue;
        before.set(next, file);
        if (next !== start) {
          open.push(next);
          continue;
        }
        const way = [start];
        for (let at = file; at !== start; at = before.get(at) as string) way.unshift(at);
        return [start, ...way];
      }
    }
    return undefined;
  };
  return files.flatMap(({ file }) => {
    const way = wayBack(file);
    return way ? [{ file, says: `is in a cycle of imports: ${way.join(' > ')}` }] : [];
  });
}
