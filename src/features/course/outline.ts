import type { Course, LessonOutline, ModuleOutline, OutlineWords, PathId, PathOutline } from './schema.ts';

/** A lesson in its place. Without a title it is planned and not written yet. */
export type LessonNode = LessonOutline & { module: string; title?: string; summary?: string };

export type ModuleNode = Omit<ModuleOutline, 'lessons'> & {
  /** Position in the course, from 1. */
  number: number;
  title: string;
  summary: string;
  can: string[];
  lessons: LessonNode[];
  /** True once it can be taken. */
  open: boolean;
};

type PathWords = NonNullable<OutlineWords['paths'][PathId]>;
export type PathNode = PathOutline & PathWords;

/** The course as one language shows it. */
export type Outline = Pick<Course, 'id' | 'version' | 'passMark'> & {
  title: string;
  modules: ModuleNode[];
  paths: PathNode[];
};

/** Puts structure and words together. `lessons` holds the title and summary of every lesson that is written, by id. */
export function outline(
  course: Course,
  words: OutlineWords,
  lessons: Record<string, { title: string; summary: string }>,
): Outline {
  const modules = course.modules.map((each, index): ModuleNode => {
    const text = words.modules[each.id];
    return {
      ...each,
      number: index + 1,
      title: text?.title ?? each.id,
      summary: text?.summary ?? '',
      can: text?.can ?? [],
      lessons: each.lessons.map((lesson) => ({ ...lesson, module: each.id, ...lessons[lesson.id] })),
      open: each.lessons.every((lesson) => lesson.id in lessons),
    };
  });
  const paths = course.paths.flatMap((each) => {
    const text = words.paths[each.id];
    return text ? [{ ...each, ...text }] : [];
  });
  return { id: course.id, version: course.version, passMark: course.passMark, title: words.title, modules, paths };
}

/** What a path asks for, as the course stands: the lessons that are open, and the quizzes of their modules. */
export type Requirements = { lessons: LessonNode[]; quizzes: { id: string; module: string }[] };

export function requirements(course: Outline, path: PathOutline): Requirements {
  const open = course.modules.filter((module) => module.open);
  const lessons = open.flatMap((module) => module.lessons.filter((lesson) => path.core.includes(lesson.id)));
  const quizzes = open.flatMap((module) =>
    module.quiz && path.certificate === 'completion' && lessons.some((lesson) => lesson.module === module.id)
      ? [{ id: module.quiz.id, module: module.id }]
      : [],
  );
  return { lessons, quizzes };
}

/** What a path promises as the course stands: the same numbers wherever it is spoken of. Minutes are those of lessons and quizzes. */
export function promise(course: Outline, path: PathOutline) {
  const { lessons, quizzes } = requirements(course, path);
  const minutesOf = (id: string) => course.modules.find(({ quiz }) => quiz?.id === id)?.quiz?.minutes ?? 0;
  return {
    modules: course.modules.filter(({ id }) => lessons.some((lesson) => lesson.module === id)),
    lessons,
    quizzes,
    minutes: lessonMinutes(lessons) + quizzes.reduce((sum, { id }) => sum + minutesOf(id), 0),
    /** Modules that belong to it, also those that are being written. */
    planned: course.modules.filter((module) => module.lessons.some(({ id }) => path.core.includes(id))),
  };
}

/** Lessons before and after, within the open modules. */
export function neighbours(course: Outline, lesson: string): { previous?: LessonNode; next?: LessonNode } {
  const lessons = course.modules.filter((module) => module.open).flatMap((module) => module.lessons);
  const index = lessons.findIndex((each) => each.id === lesson);
  return { previous: lessons[index - 1], next: lessons[index + 1] };
}

/** Minutes of the lessons alone. */
export const lessonMinutes = (lessons: { minutes: number }[]): number =>
  lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);

/** Minutes of a module with its quiz. */
export const moduleMinutes = (module: ModuleNode): number =>
  lessonMinutes(module.lessons) + (module.quiz?.minutes ?? 0);
