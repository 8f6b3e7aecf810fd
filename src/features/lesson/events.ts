import { type EventPart, type EventParts, type EventsOf, ownEntry, type Zod } from '../../log/event-parts.ts';

export const lessonShapes = (z: Zod, { common, id }: EventParts) =>
  [
    z.strictObject({ ...common, type: z.literal('lesson-opened'), lesson: id }),
    z.strictObject({ ...common, type: z.literal('lesson-completed'), lesson: id }),
  ] as const;

export type LessonState = { lessons: Record<string, { openedAt: number; completedAt?: number }>; lastLesson?: string };

export const lessonPart: EventPart<LessonState, EventsOf<typeof lessonShapes>> = {
  nothing: () => ({ lessons: {} }),
  reduce: {
    'lesson-opened': (state, { lesson, at }) => {
      state.lessons[lesson] = ownEntry(state.lessons, lesson) ?? { openedAt: at };
      state.lastLesson = lesson;
    },
    'lesson-completed': (state, { lesson, at }) => {
      state.lessons[lesson] = { openedAt: at, completedAt: at, ...ownEntry(state.lessons, lesson) };
    },
  },
  kinds: { 'lesson-opened': 'lessons', 'lesson-completed': 'lessons' },
};
