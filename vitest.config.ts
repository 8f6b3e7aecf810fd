import { globSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

const tests = globSync('src/**/*.test.ts', { cwd: import.meta.dirname });

/** Has a database or puts something else in place of what the surroundings give: such a file runs in a world of its own. */
const changesTheWorld = (file: string): boolean =>
  /fake-indexeddb|vi\.(mock|stub|useFake|setSystemTime|spyOn)/.test(
    readFileSync(`${import.meta.dirname}/${file}`, 'utf8'),
  );

/** Sets the time zone, which belongs to a process and not to a thread. */
const changesTheZone = (file: string): boolean =>
  /process\.env\.TZ/.test(readFileSync(`${import.meta.dirname}/${file}`, 'utf8'));

// Threads start faster than processes.
const shared = { pool: 'threads' as const, testTimeout: 30_000 };

// Most files share one world: what each of them imports is read once and not a hundred times.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...shared,
          name: 'alone',
          include: tests.filter((file) => changesTheWorld(file) && !changesTheZone(file)),
        },
      },
      { test: { ...shared, pool: 'forks', name: 'in other zones', include: tests.filter(changesTheZone) } },
      {
        test: {
          ...shared,
          name: 'together',
          isolate: false,
          include: tests.filter((file) => !changesTheWorld(file) && !changesTheZone(file)),
        },
      },
    ],
  },
});
