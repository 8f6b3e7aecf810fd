import type { Lang } from '../../site/locales.ts';
import { routes } from '../../site/routes.ts';
import type { Outline } from './outline.ts';
import type { ModuleLink } from './share.ts';

/** The open modules as islands need them: ids, titles and addresses, and nothing that a page does not show. */
export const moduleLinks = (course: Outline, lang: Lang, activityTitles: Record<string, string> = {}): ModuleLink[] =>
  course.modules
    .filter((module) => module.open)
    .map((module) => ({
      id: module.id,
      number: module.number,
      title: module.title,
      href: routes.module(lang, module),
      lessons: module.lessons.map((lesson, index) => ({
        id: lesson.id,
        minutes: lesson.minutes,
        title: lesson.title ?? lesson.id,
        href: routes.lesson(lang, module, lesson),
        number: index + 1,
      })),
      quiz: module.quiz && { ...module.quiz, href: routes.quiz(lang, module) },
      activity: module.activity && {
        id: module.activity.id,
        href: routes.activity(lang, module),
        title: activityTitles[module.id] ?? '',
      },
    }));
