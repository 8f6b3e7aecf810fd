import { tagsIn } from '../../../features/course/mdx.ts';
import { type Content, pages } from '../content.ts';
import { type Problem, problemOn, quote } from '../problem.ts';

/** A drawing says in words what it shows; a table or a list is read as it is. Figures of a page have different ids. */
export const figures = (content: Content): Problem[] =>
  pages(content).flatMap((page) => {
    const met = new Set<string>();
    const all = tagsIn(page.body).filter(({ name }) => name === 'Figure');
    return all.flatMap(({ attributes: { id, alt }, line, hasDrawing }) => {
      const problem = (expected: string, found: string, remedy: string) =>
        problemOn(page, line, '<Figure>', expected, found, remedy);
      const again = typeof id === 'string' && met.has(id);
      if (typeof id === 'string') met.add(id);
      return [
        ...(again ? [problem('an id that no other figure here has', quote(id), 'Count on: f1, f2, f3.')] : []),
        ...(hasDrawing && !alt
          ? [problem('alt="…" on a drawing', 'nothing', 'Say what the drawing shows, with its numbers.')]
          : []),
        ...(!hasDrawing && alt !== undefined
          ? [problem('no alt on a table or a list, which would hide it', quote(alt), 'Remove the alt.')]
          : []),
      ];
    });
  });
