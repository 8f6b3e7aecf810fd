import 'astro';

declare global {
  namespace App {
    interface Locals {
      /** What the tags inside a lesson need to know about the page they stand on. */
      lesson: import('./features/lesson/context.ts').LessonContext;
    }
  }
}
