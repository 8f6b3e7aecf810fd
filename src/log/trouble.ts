/**
 * Why the log of this device cannot be used now. Each has its sentence in interface.yaml under "trouble":
 * absent: the browser keeps nothing for the course; full: no room for more; newer: a newer version of the course has
 * the database; deleted: it went while the page was open; waiting: it does not open, as where another tab holds an older
 * one open; broken: the rest.
 */
export type Trouble = 'absent' | 'full' | 'newer' | 'deleted' | 'waiting' | 'broken';

/** An error of the database that names its trouble itself. */
export class StorageError extends Error {
  readonly trouble: Trouble;
  constructor(trouble: Trouble) {
    super(`The log of this device cannot be used: ${trouble}`);
    this.trouble = trouble;
  }
}

/** Whoever did this was removed from the device meanwhile, with everything of theirs: there is nobody to keep it for. */
export class LearnerGone extends Error {
  constructor() {
    super('The learner is no longer on this device');
  }
}

/** It is too large, or not such that a back-up of it could be read again. The log itself is well. */
export class Unrestorable extends Error {
  constructor() {
    super('A back-up of this could not be read again');
  }
}

/** InvalidStateError is what older Firefox says in a private window. */
const troubles: Record<string, Trouble> = {
  MissingAPIError: 'absent',
  SecurityError: 'absent',
  InvalidStateError: 'absent',
  QuotaExceededError: 'full',
};

/** What an error of the database means for the person. Dexie wraps the cause, once or more often. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof StorageError) return error.trouble;
  if (!(error instanceof Object)) return 'broken';
  const { name, inner, failures } = error as { name?: string; inner?: unknown; failures?: unknown[] };
  const cause = inner ?? failures?.[0];
  return troubles[name ?? ''] ?? (cause ? troubleOf(cause) : 'broken');
}

/** Something was written meanwhile that whoever made the change has not seen. */
export class Overtaken extends Error {}
