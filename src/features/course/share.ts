import type { Progress } from '../../log/progress.ts';
import { isComplete } from '../../log/results.ts';
import type { LessonNode, ModuleNode } from './outline.ts';

/** The lessons of what somebody did, or of its summary. */
type Lessons = Pick<Progress, 'lessons'>;

/** Lessons completed and the minutes they stand for; the same numbers on every page. */
export function done(state: Lessons, lessons: Pick<LessonNode, 'id' | 'minutes'>[]) {
  const completed = lessons.filter((lesson) => isComplete(state, lesson.id));
  const sum = (list: { minutes: number }[]) => list.reduce((total, lesson) => total + lesson.minutes, 0);
  return { lessons: completed.length, all: lessons.length, minutes: sum(completed), allMinutes: sum(lessons) };
}

/** How far one lesson is: 0 not opened, a half when opened, 1 when completed. */
export function lessonShare(state: Lessons, lesson: string): 0 | 0.5 | 1 {
  if (isComplete(state, lesson)) return 1;
  return state.lessons[lesson] ? 0.5 : 0;
}

/** The lesson to take next in a list: the one last opened while it is not complete, else the first that is not. */
export function nextLesson<L extends { id: string }>(
  state: Lessons & Pick<Progress, 'lastLesson'>,
  lessons: L[],
): L | undefined {
  const last = lessons.find((lesson) => lesson.id === state.lastLesson);
  if (last && !isComplete(state, last.id)) return last;
  return lessons.find((lesson) => !isComplete(state, lesson.id));
}

/** Whole per cent, rounded down so that 69.9 does not pass a mark of 70; the same on every page. 0 of 0 is 0. */
export const percent = (earned: number, total: number): number =>
  total === 0 ? 0 : Math.floor((100 * earned) / total);

/** What an island of a page needs to know of a module: ids, titles, addresses. */
export type LessonLink = Pick<LessonNode, 'id' | 'minutes'> & { title: string; href: string; number: number };
export type ModuleLink = Pick<ModuleNode, 'id' | 'number' | 'title'> & {
  href: string;
  lessons: LessonLink[];
  quiz?: { id: string; href: string; minutes: number; draw: number };
  activity?: { id: string; href: string; title: string };
};
