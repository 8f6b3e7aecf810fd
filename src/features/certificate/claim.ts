import type { Claim, Issuer } from '../../log/event.ts';
import { attemptsOf, bestResult, isComplete, type Progress } from '../../log/progress.ts';
import { lessonMinutes, type Outline, type PathNode, type Requirements, requirements } from '../course/outline.ts';
import { percent } from '../course/share.ts';

/**
 * What the holder can do. A path that is not whole yet promises no more than the modules it rests on: theirs is the
 * list until the last module of the path is open.
 */
function abilities(course: Outline, path: PathNode): string[] {
  const modules = course.modules.filter(({ lessons }) => lessons.some(({ id }) => path.core.includes(id)));
  return modules.every(({ open }) => open) ? path.can : modules.flatMap(({ open, can }) => (open ? can : []));
}

/** A course as this feature needs it: what the paths ask for, and no words beyond that. Small enough for an island. */
export function essentials(course: Outline): Outline {
  const core = new Set(course.paths.flatMap((path) => path.core));
  const modules = course.modules.flatMap((module) => {
    const lessons = module.lessons.filter((lesson) => core.has(lesson.id));
    if (!module.open || lessons.length === 0) return [];
    return [{ ...module, summary: '', can: [], lessons: lessons.map(({ summary, ...lesson }) => lesson) }];
  });
  return { ...course, modules, paths: course.paths.map((path) => ({ ...path, can: abilities(course, path) })) };
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
  const { lessons, quizzes } = requirements(course, path);
  const modules = course.modules.filter(({ id }) => lessons.some((lesson) => lesson.module === id));
  const resultsIn = (module: string) =>
    quizzes.filter((quiz) => quiz.module === module).flatMap((quiz) => bestResult(state, quiz.id) ?? []);
  const quizMinutes = modules.map(
    ({ id, quiz }) => (quizzes.some(({ module }) => module === id) && quiz?.minutes) || 0,
  );
  const times = [
    ...lessons.map(({ id }) => state.lessons[id]?.completedAt ?? 0),
    ...quizzes.map(({ id }) => passedAt(state, id) ?? 0),
  ];
  return {
    minutes: lessonMinutes(lessons) + quizMinutes.reduce((sum, minutes) => sum + minutes, 0),
    modules: modules.map(({ id, title }) => ({ id, title, percent: percentOf(resultsIn(id)) })),
    percent: percentOf(modules.flatMap(({ id }) => resultsIn(id))),
    date: new Date(Math.max(0, ...times)).toISOString().slice(0, 10),
  };
}

type Holder = { name: string; lang: string; id: string; passMark: number };

/** Who says so: nobody but the learner's own device, or the holder of an issuer's key. */
const voice = (issuer: Issuer | null) => ({
  kind: issuer ? ('issuer-signed' as const) : ('self-issued' as const),
  issuer,
});

/**
 * The claim a certificate is printed from, with its words as they are today. Its minutes are those of the lessons and
 * quizzes the path asks for; its date is the day, in UTC, on which the last of them was completed or first passed.
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
    can: abilities(course, path).slice(0, 6),
    courseVersion: course.version,
    ...substance(course, path, state),
  };
}

/** A workshop somebody was present at. `date` is its last day, ISO. */
export type Workshop = { title: string; minutes: number; date: string };

/** The claim of a certificate of attendance: presence, and nothing about what was learnt. */
export const attendance = (
  course: Pick<Outline, 'title' | 'version'>,
  { title, minutes, date }: Workshop,
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

/**
 * A name for a certificate, in one line and one Unicode form, without signs that turn the text around it; undefined
 * unless it has 2 to 80 characters.
 */
export function nameOf(typed: string): string | undefined {
  const name = typed
    .normalize('NFC')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return [...name].length >= 2 && name.length <= 80 ? name : undefined;
}
