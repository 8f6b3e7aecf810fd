import { localDay } from '../../site/day.ts';

// Names of the copies that write themselves. A folder may hold the copies of several devices and anything else: only what
// bears this device's own name is ever replaced or taken away.

/** So many sessions stay in the folder. */
export const keptSessions = 5;

/** The name of a session by when it began, so that names sort as sessions do. `at` is in milliseconds since 1970. */
export function sessionName(at: number): string {
  const local = new Date(at - new Date(at).getTimezoneOffset() * 60_000);
  return `${localDay(at)}-${local.toISOString().slice(11, 19).replaceAll(':', '')}`;
}

/** The names of the files of a session, one for each part: "spp-copy-3f2a-2026-11-28-091500.json". */
export const copyNames = (device: string, session: string, parts: number): string[] =>
  Array.from({ length: parts }, (_, index) => {
    const part = parts > 1 ? `-${index + 1}-of-${parts}` : '';
    return `spp-copy-${device}-${session}${part}.json`;
  });

/**
 * Which files of a folder are no longer wanted once `written`, the files of `session`, are there: of this device's, those
 * of all sessions but this and the latest before, and what this session had written in another number of parts.
 */
export function outdated(names: readonly string[], device: string, session: string, written: readonly string[]) {
  const own = names.flatMap((name) => {
    const [, of, at] = /^spp-copy-([0-9a-f]+)-(\d{4}-\d\d-\d\d-\d{6})(?:-\d+-of-\d+)?\.json$/.exec(name) ?? [];
    return of === device && at ? [{ name, session: at }] : [];
  });
  // A clock that was put back makes this session look old: it stays all the same.
  const others = [...new Set(own.map((file) => file.session))].filter((each) => each !== session);
  const kept = new Set([session, ...others.sort().slice(1 - keptSessions)]);
  return own
    .filter((file) => !kept.has(file.session) || (file.session === session && !written.includes(file.name)))
    .map(({ name }) => name);
}
