/** The id of the course as its course.yaml has it: the build puts it in. Tests and benches run without a build. */
const courseId = typeof COURSE_ID === 'undefined' ? 'spp' : COURSE_ID;

/**
 * The name of something this browser keeps for the course: its id comes first, so that two courses on one host never
 * meet. The course "spp" has the names it had before there were others. Never changes: people's work is kept under it.
 */
export const nameFor = (what: string, course = courseId): string => `${course}-${what}`;

/** The database of a device that has one course and asks its learners who they are: "spp-academy" for the course "spp". */
export const usualName = nameFor('academy');

/**
 * The name of the database of this page. A platform that hands out the course to learners of its own has several of
 * them on one origin: it sets `data-log` on the root element before any script of ours runs.
 */
export const databaseName = (): string => globalThis.document?.documentElement.dataset.log || usualName;
