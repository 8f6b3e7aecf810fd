import type { Claim, Issuer } from '../../log/event.ts';
import { attemptsOf, bestResult, isComplete, type Progress } from '../../log/progress.ts';
import { localDay } from '../../site/day.ts';
import {
  type LessonNode,
  type Outline,
  type PathNode,
  promise,
  type Requirements,
  requirements,
} from '../course/outline.ts';
import { percent } from '../course/share.ts';

/** As many lines as a sheet holds beside all the rest. */
const mostLines = 6;

/**
 * Lines from several modules, at most as many as a sheet holds. Each module has its turn before any comes twice; of more
 * modules than lines, some from the whole length of the path. In the order of the course.
 */
export function spread(modules: readonly (readonly string[])[], most = mostLines): string[] {
  const filled = modules.filter((lines) => lines.length > 0);
  const step = Math.max(1, (filled.length - 1) / (most - 1));
  const chosen = filled.length <= most ? filled : Array.from({ length: most }, (_, n) => filled[Math.round(n * step)]);
  const given = chosen.map(() => 0);
  for (let left = most; left > 0; ) {
    const before = left;
    for (const [at, lines] of chosen.entries()) {
      if (left === 0 || (given[at] as number) >= (lines as string[]).length) continue;
      given[at] = (given[at] as number) + 1;
      left -= 1;
    }
    if (left === before) break;
  }
  return chosen.flatMap((lines, at) => (lines as string[]).slice(0, given[at]));
}

/**
 * What a certificate says of its holder: the objectives of the lessons that the path asks for and nothing else, since
 * these have been completed and tested. Where nothing is tested, their titles: what was read about.
 */
function abilities(course: Outline, path: PathNode, objectives: Objectives): string[] {
  const needed = requirements(course, path).lessons;
  const linesOf = (lesson: LessonNode) =>
    path.certificate === 'completion' ? (objectives[lesson.id] ?? []) : [lesson.title ?? lesson.id];
  // The first objective of every lesson comes before the second of any.
  const linesIn = (module: string) => {
    const lists = needed.filter((lesson) => lesson.module === module).map(linesOf);
    const longest = Math.max(0, ...lists.map((list) => list.length));
    return Array.from({ length: longest }, (_, place) => lists.flatMap((list) => list[place] ?? [])).flat();
  };
  return spread(course.modules.map(({ id }) => linesIn(id)));
}

/** The words of the objectives of each lesson, by its id: what somebody who learnt it can do. */
export type Objectives = Readonly<Record<string, readonly string[]>>;

/**
 * A course as this feature needs it: what the paths ask for, what their certificates say, and no words beyond that. Small
 * enough for an island.
 */
export function essentials(course: Outline, objectives: Objectives): Outline {
  const core = new Set(course.paths.flatMap((path) => path.core));
  const modules = course.modules.flatMap((module) => {
    const lessons = module.lessons.filter((lesson) => core.has(lesson.id));
    if (!module.open || lessons.length === 0) return [];
    return [{ ...module, summary: '', can: [], lessons: lessons.map(({ summary, ...lesson }) => lesson) }];
  });
  return {
    ...course,
    modules,
    paths: course.paths.map((path) => ({ ...path, can: abilities(course, path, objectives) })),
  };
}

/** Milliseconds at which a quiz was first passed. */
const passedAt = (state: Progress, quiz: string): number | undefined =>
  attemptsOf(state, quiz)
    .flatMap(({ result }) => (result?.passed ? [result.at] : []))
    .sort((a, b) => a - b)[0];

/** What a path still asks of a learner: lessons to complete and quizzes to pass. */
export function missing(course: Outline, path: PathNode, state: Progress): Requirements {
  const { lessons, quizzes } = requirements(course, path);
  return {
    lessons: lessons.filter((lesson) => !isComplete(state, lesson.id)),
    quizzes: quizzes.filter((quiz) => passedAt(state, quiz.id) === undefined),
  };
}

/** True once there is something to certify and nothing is missing. */
export function isEarned(course: Outline, path: PathNode, state: Progress): boolean {
  const { lessons, quizzes } = missing(course, path, state);
  return requirements(course, path).lessons.length > 0 && lessons.length === 0 && quizzes.length === 0;
}

const percentOf = (results: { earned: number; total: number }[]): number | null => {
  const sum = (key: 'earned' | 'total') => results.reduce((total, result) => total + result[key], 0);
  return sum('total') > 0 ? percent(sum('earned'), sum('total')) : null;
};

/** What a certificate rests on, as far as the learner has come. */
export function substance(course: Outline, path: PathNode, state: Progress) {
  const { modules, lessons, quizzes, minutes } = promise(course, path);
  const resultsIn = (module: string) =>
    quizzes.filter((quiz) => quiz.module === module).flatMap((quiz) => bestResult(state, quiz.id) ?? []);
  const times = [
    ...lessons.map(({ id }) => state.lessons[id]?.completedAt ?? 0),
    ...quizzes.map(({ id }) => passedAt(state, id) ?? 0),
  ];
  return {
    minutes,
    modules: modules.map(({ id, title }) => ({ id, title, percent: percentOf(resultsIn(id)) })),
    percent: percentOf(modules.flatMap(({ id }) => resultsIn(id))),
    date: localDay(Math.max(0, ...times)),
  };
}

type Holder = { name: string; lang: string; id: string; passMark: number };

/** Who says so: nobody but the learner's own device, or the holder of an issuer's key. */
const voice = (issuer: Issuer | null) => ({
  kind: issuer ? ('issuer-signed' as const) : ('self-issued' as const),
  issuer,
});

/**
 * The claim a certificate is printed from, with its words as they are today, of a course as `essentials` gives it. Its minutes are those of the lessons and
 * quizzes the path asks for; its date is the day, in the zone of this device,
 * on which the last of them was completed or first passed.
 * @throws if something is still missing.
 */
export function claim(
  course: Outline,
  path: PathNode,
  state: Progress,
  holder: Holder,
  issuer: Issuer | null = null,
): Claim {
  if (!isEarned(course, path, state)) throw new Error(`Something is missing for the path "${path.id}"`);
  return {
    ...holder,
    ...voice(issuer),
    path: path.id,
    certificate: path.certificate,
    courseTitle: course.title,
    pathTitle: path.title,
    ...(path.certificate === 'completion' ? { can: path.can } : { can: [], topics: path.can }),
    courseVersion: course.version,
    ...substance(course, path, state),
  };
}

/** A certificate of today at the latest: what was done by a clock that was ahead bears a day that is still to come. */
export const notAfter = (claim: Claim, today: string): Claim => ({
  ...claim,
  date: claim.date < today ? claim.date : today,
});

/** A workshop somebody was present at. `date` is its last day, ISO. */
export type AttendedWorkshop = { title: string; minutes: number; date: string };

/** The claim of a certificate of attendance: presence, and nothing about what was learnt. */
export const attendance = (
  course: Pick<Outline, 'title' | 'version'>,
  { title, minutes, date }: AttendedWorkshop,
  holder: Holder,
  issuer: Issuer,
): Claim => ({
  ...holder,
  ...voice(issuer),
  path: null,
  certificate: 'attendance',
  courseTitle: course.title,
  pathTitle: title,
  can: [],
  minutes,
  modules: [],
  percent: null,
  courseVersion: course.version,
  date,
});

/** The latest certificate of this path that rests on all the path asks for today; a path may have grown since one was made. */
export function madeBefore(course: Outline, path: PathNode, state: Progress): Claim | undefined {
  const { minutes, modules } = substance(course, path, state);
  const ids = (list: { id: string }[]) => list.map(({ id }) => id).join();
  return state.claims.findLast(
    (made) =>
      made.kind === 'self-issued' &&
      made.path === path.id &&
      made.minutes === minutes &&
      ids(made.modules) === ids(modules),
  );
}
