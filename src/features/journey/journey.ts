import { isComplete } from '../../log/results.ts';
import type { Summary } from '../../log/summary/summary.ts';
import type { PathId } from '../course/schema.ts';
import type { LessonLink, ModuleLink } from '../course/share.ts';

type JourneyModule = Pick<ModuleLink, 'id' | 'number' | 'title' | 'lessons' | 'quiz'>;
type QuizLink = NonNullable<ModuleLink['quiz']>;

/** The course as somebody goes through it: the modules that are open, and what of them each path asks for. */
export type Journey = {
  modules: JourneyModule[];
  /** Ids of the lessons and quizzes that the certificate of a path takes. */
  paths: Partial<Record<PathId, { title: string; asked: string[] }>>;
  /** The address of what comes at the end. */
  certificatesHref: string;
};

/** What somebody has done of it: their progress, or its summary. */
export type Done = Pick<Summary, 'lessons' | 'lastLesson' | 'path' | 'quizzes' | 'open'>;

export const nothingDone: Done = { lessons: {}, path: null, quizzes: {}, open: [] };

/** A lesson to complete or a quiz to pass. */
type Task = { id: string; module: JourneyModule; isDone: boolean } & ({ lesson: LessonLink } | { quiz: QuizLink });

/** What to do next. At the end everything that is asked for is done; `path` is absent where nobody has chosen one. */
export type JourneyStep =
  | { kind: 'lesson'; module: JourneyModule; lesson: LessonLink; isBegun: boolean }
  | { kind: 'quiz'; module: JourneyModule; quiz: QuizLink; isBegun: boolean }
  | { kind: 'end'; path?: PathId };

/** Where somebody stands: at a lesson, quiz or module, by its id, or after it. */
export type JourneyPlace = { at: string } | { after: string };

/** The path somebody is on; undefined where they have none, or nothing of it is open: then it is the whole course. */
function pathOf(journey: Journey, { path }: Pick<Done, 'path'>): PathId | undefined {
  return path && journey.paths[path]?.asked.length ? path : undefined;
}

/** All lessons and quizzes in their order. */
const tasks = (journey: Journey, done: Done): Task[] =>
  journey.modules.flatMap((module) => [
    ...module.lessons.map((lesson) => ({ id: lesson.id, module, lesson, isDone: isComplete(done, lesson.id) })),
    ...(module.quiz
      ? [{ id: module.quiz.id, module, quiz: module.quiz, isDone: done.quizzes[module.quiz.id]?.passed === true }]
      : []),
  ]);

function asks(journey: Journey, done: Done): (task: Task) => boolean {
  const path = pathOf(journey, done);
  if (!path) return () => true;
  const asked = new Set(journey.paths[path]?.asked);
  return ({ id }) => asked.has(id);
}

/**
 * The first thing from a place on that the path asks for and is not done; then what was left out before it; then the end.
 * Without a place it goes on from the lesson opened last.
 */
export function nextStep(
  journey: Journey,
  done: Done,
  place: JourneyPlace = { at: done.lastLesson ?? '' },
): JourneyStep {
  const all = tasks(journey, done);
  const id = 'at' in place ? place.at : place.after;
  const found = all.findIndex((task) => task.id === id || task.module.id === id);
  const from = Math.max(0, found) + ('after' in place ? 1 : 0);
  const isAsked = asks(journey, done);
  const next = [...all.slice(from), ...all.slice(0, from)].find(
    (task) => isAsked(task) && !task.isDone && !('after' in place && task.id === id),
  );
  const path = pathOf(journey, done);
  if (!next) return { kind: 'end', ...(path && { path }) };
  const { module } = next;
  return 'lesson' in next
    ? { kind: 'lesson', module, lesson: next.lesson, isBegun: next.id in done.lessons }
    : { kind: 'quiz', module, quiz: next.quiz, isBegun: done.open.includes(next.id) };
}

export const addressOf = (journey: Journey, step: JourneyStep): string =>
  step.kind === 'lesson' ? step.lesson.href : step.kind === 'quiz' ? step.quiz.href : journey.certificatesHref;

/** How far somebody is with what their path, or the whole course, asks for: lessons and quizzes, and their minutes. */
export type JourneyStand = { path?: PathId; done: number; all: number; minutes: number; allMinutes: number };

export function standing(journey: Journey, done: Done): JourneyStand {
  const asked = tasks(journey, done).filter(asks(journey, done));
  const minutesOf = (list: Task[]) =>
    list.reduce((sum, task) => sum + ('lesson' in task ? task.lesson : task.quiz).minutes, 0);
  const finished = asked.filter(({ isDone }) => isDone);
  const path = pathOf(journey, done);
  return {
    ...(path && { path }),
    done: finished.length,
    all: asked.length,
    minutes: minutesOf(finished),
    allMinutes: minutesOf(asked),
  };
}
