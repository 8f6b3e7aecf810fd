import { sourceLang } from '../../../site/locales.ts';
import type { Content } from '../content.ts';
import { bareName, isBeside } from '../names.ts';
import { correct } from '../nearest.ts';
import { oneOf, type Problem, problemOn, quote } from '../problem.ts';

/** A file in a module that the outline does not know would never be read. */
export function knownFiles({ modules, sources }: Content): Problem[] {
  const slugs = modules.map(({ outline }) => outline.slug);
  return [...sources.values()].flatMap((source) => {
    const [, lang, slug, name] = /^([^/]+)\/modules\/([^/]+)\/(.+)$/.exec(source.file) ?? [];
    // A translation whose source was renamed waits to be renamed too, and stops nothing.
    if (lang !== sourceLang || !slug || !name || isBeside(source.file)) return [];
    const module = modules.find(({ outline }) => outline.slug === slug)?.outline;
    const rename = 'Rename it, or add it to course.yaml.';
    if (!module) {
      const expected = `a module of course.yaml (${oneOf(slugs)})`;
      return [problemOn(source, 1, 'folder', expected, quote(slug), correct(slug, slugs, rename))];
    }
    const names = [
      ...module.lessons.map((lesson) => `${lesson.slug}.mdx`),
      'quiz.yaml',
      ...(module.activity ? ['activity.mdx'] : []),
      ...(module.workshop ? ['workshop.mdx'] : []),
    ];
    if (names.includes(name)) return [];
    return [problemOn(source, 1, 'file name', oneOf(names), quote(name), correct(bareName(name), names, rename))];
  });
}
