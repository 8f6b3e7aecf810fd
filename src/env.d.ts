import 'astro';

declare global {
  /** The id of the course, put in by src/build/course-id.ts. */
  const COURSE_ID: string;

  namespace App {
    interface Locals {
      /** What the tags inside a lesson need to know about the page they stand on. */
      lesson: import('./features/lesson/context.ts').LessonContext;
    }
  }
}
