import { isComplete } from '../../log/results.ts';
import type { Summary } from '../../log/summary/summary.ts';
import type { PathId } from '../course/schema.ts';
import type { LessonLink, ModuleLink } from '../course/share.ts';

/** What a step is called, and where it stands: "Module 1, lesson 2 of 4. 9 minutes." */
type Named = { title: string; where: string };
type JourneyLesson = LessonLink & Named;
type JourneyQuiz = NonNullable<ModuleLink['quiz']> & Named;
export type JourneyModule = Omit<ModuleLink, 'lessons' | 'quiz'> & { lessons: JourneyLesson[]; quiz?: JourneyQuiz };

type Kind = 'lesson' | 'quiz' | 'end';

/**
 * The course as somebody goes through it in one language: the modules that are open, what of them each path asks for, and
 * the words for it, so that a page needs nothing else to say what comes next.
 */
export type Journey = {
  lang: string;
  modules: JourneyModule[];
  /** Ids of the lessons and quizzes that the certificate of a path takes; `stand` is a text with "{done}" in it. */
  paths: Partial<Record<PathId, { asked: string[]; stand: string }>>;
  /** The same of the whole course. */
  stand: string;
  /** What comes at the end of a path, and of the course for those who have no path. */
  end: { path: Named; course: Named; href: string };
  /** What the button says that begins a step, or goes on with it. */
  buttons: Record<Kind, { begin: string; goOn: string }>;
  /** Heading of the step. */
  heading: string;
};

/** What somebody has done of it: their progress, or its summary. */
export type Done = Pick<Summary, 'lessons' | 'lastLesson' | 'path' | 'quizzes' | 'open'>;

export const nothingDone: Done = { lessons: {}, path: null, quizzes: {}, open: [] };

/** What to do next: a lesson to complete or a quiz to pass; at the end, when all that is asked for is done, no `id`. */
export type JourneyStep = Named & { kind: Kind; id?: string; href: string; button: string };

/** Where somebody stands: at a lesson, quiz or module, by its id, or after it. */
export type JourneyPlace = { at: string } | { after: string };

/** What the path of somebody asks for; undefined where they have none, or nothing of it is open: then it is the whole course. */
function pathOf({ paths }: Journey, { path }: Pick<Done, 'path'>) {
  const found = path ? paths[path] : undefined;
  return found?.asked.length ? found : undefined;
}

/** All lessons and quizzes in their order. */
function tasks(journey: Journey, done: Done) {
  const asked = pathOf(journey, done)?.asked;
  const isAsked = (id: string) => asked?.includes(id) ?? true;
  return journey.modules.flatMap(({ id: module, lessons, quiz }) => [
    ...lessons.map((lesson) => ({
      ...lesson,
      kind: 'lesson' as const,
      module,
      isAsked: isAsked(lesson.id),
      isBegun: lesson.id in done.lessons,
      isDone: isComplete(done, lesson.id),
    })),
    ...(quiz
      ? [
          {
            ...quiz,
            kind: 'quiz' as const,
            module,
            isAsked: isAsked(quiz.id),
            isBegun: done.open.includes(quiz.id),
            isDone: done.quizzes[quiz.id]?.passed === true,
          },
        ]
      : []),
  ]);
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
  const found = all.findIndex((task) => task.id === id || task.module === id);
  const from = Math.max(0, found) + ('after' in place ? 1 : 0);
  const next = [...all.slice(from), ...all.slice(0, from)].find(
    (task) => task.isAsked && !task.isDone && !('after' in place && task.id === id),
  );
  const { end, buttons } = journey;
  if (!next) {
    const { title, where } = pathOf(journey, done) ? end.path : end.course;
    return { kind: 'end', title, where, href: end.href, button: buttons.end.begin };
  }
  const { kind, title, where, href } = next;
  return { kind, id: next.id, title, where, href, button: buttons[kind][next.isBegun ? 'goOn' : 'begin'] };
}

/** How far somebody is with what their path, or the whole course, asks for: lessons and quizzes, and their minutes. */
export type JourneyStand = { done: number; all: number; minutes: number; allMinutes: number; text: string };

export function standing(journey: Journey, done: Done): JourneyStand {
  const asked = tasks(journey, done).filter(({ isAsked }) => isAsked);
  const finished = asked.filter(({ isDone }) => isDone);
  const minutesOf = (list: { minutes: number }[]) => list.reduce((sum, { minutes }) => sum + minutes, 0);
  const { stand } = pathOf(journey, done) ?? journey;
  return {
    done: finished.length,
    all: asked.length,
    minutes: minutesOf(finished),
    allMinutes: minutesOf(asked),
    text: stand.replace('{done}', new Intl.NumberFormat(journey.lang).format(finished.length)),
  };
}
