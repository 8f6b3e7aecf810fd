/** The database of a device that has one course and asks its learners who they are. Never changes: progress is in it. */
export const usualName = 'spp-academy';

/**
 * The name of the database of this page. A platform that hands out the course to learners of its own has several of
 * them, and several courses, on one origin: it sets `data-log` on the root element before any script of ours runs.
 */
export const databaseName = (): string => globalThis.document?.documentElement.dataset.log || usualName;
