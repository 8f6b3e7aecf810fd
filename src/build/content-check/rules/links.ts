import { pathOf } from '../../../features/course/content-file.ts';
import { headings, links, tagsIn } from '../../../features/course/mdx.ts';
import { hasContent, toolFiles } from '../../../features/tools/content.ts';
import { toolIds } from '../../../features/tools/registry.ts';
import { sourceLang } from '../../../site/locales.ts';
import type { Content } from '../content.ts';
import { correct, nearest } from '../nearest.ts';
import { type Problem, problemOn, quote } from '../problem.ts';
import type { ContentSource } from '../source.ts';

type Anchors = 'any' | Set<string>;

/** Pages of a language by address ("modules/why-it-matters/"), each with the anchors it is sure to have. */
function pageAnchors({ course, glossary, references, modules, sources }: Content): Map<string, Anchors> {
  const pages = new Map<string, Anchors>(
    ['', 'progress/', 'certificates/', 'tools/', 'about/'].map((address) => [address, 'any']),
  );
  pages.set('glossary/', new Set(Object.keys(glossary.value)));
  pages.set('sources/', new Set(Object.keys(references?.value ?? {})));
  for (const { id } of course.value.paths) pages.set(`paths/${id}/`, 'any');
  for (const id of toolIds) {
    // A tool without content of its own is in every course.
    if (!hasContent(id) || sources.has(pathOf(toolFiles[id], sourceLang))) pages.set(`tools/${id}/`, 'any');
  }
  for (const { outline, lessons, activity, workshop } of modules) {
    const base = `modules/${outline.slug}/`;
    pages.set(base, 'any');
    if (outline.quiz) pages.set(`${base}quiz/`, 'any');
    if (activity) pages.set(`${base}activity/`, anchorsOf(activity));
    if (workshop) pages.set(`${base}workshop/`, anchorsOf(workshop));
    for (const { outline: lesson, source } of lessons) {
      if (source) pages.set(`${base}${lesson.slug}/`, anchorsOf(source));
    }
  }
  return pages;
}

const anchorsOf = (page: ContentSource): Set<string> => {
  const ids = tagsIn(page.body).flatMap(({ attributes: { id } }) => (typeof id === 'string' ? [id] : []));
  return new Set([...headings(page.body).map(({ id }) => id), ...ids]);
};

/** A link that leads nowhere: `isDead` where the page is not there, else only its place on the page. */
export type DeadLink = { problem: Problem; isDead: boolean };

/** The links of one page that lead nowhere; the parts of a page have one address in all languages. */
export function linkProblems(content: Content, page: ContentSource, lang: string): DeadLink[] {
  const pages = pageAnchors(content);
  const origin = 'https://course.invalid/';
  const address = `${origin}${page.file.slice(lang.length + 1).replace(/\.mdx$/, '/')}`;
  return links(page.body).flatMap(({ href, line }) => {
    const problem = (expected: string, remedy: string, isDead = true) => [
      { problem: problemOn(page, line, 'link', expected, quote(href), remedy), isDead },
    ];
    if (/^(https:|mailto:)/.test(href)) return [];
    if (/^[a-z][\w+.-]*:/i.test(href)) return problem('an address that begins with https://', 'Correct the address.');
    if (href.startsWith('/')) {
      const remedy = 'Write it as "../other-lesson/", so that it works under any sub-path.';
      return problem('an address relative to this page', remedy);
    }
    const url = new URL(href, address);
    const target = pages.get(url.pathname.slice(1));
    if (!target) {
      const meant = nearest(url.pathname.slice(1), [...pages.keys()]);
      const remedy = meant ? `Did you mean the page "${meant}"? Correct the address.` : 'Correct the address.';
      return problem('the address of a page, with a slash at its end', remedy);
    }
    const anchor = decodeURIComponent(url.hash.slice(1));
    if (anchor === '' || target === 'any' || target.has(anchor)) return [];
    const remedy = correct(anchor, [...target], 'Correct the part after #.');
    return problem('the id of a heading or an entry on that page', remedy, false);
  });
}

/** A link in the text leads somewhere, wherever the site is put. */
export const linksResolve = (content: Content): Problem[] =>
  [...content.sources.values()]
    .filter(({ file }) => file.startsWith(`${sourceLang}/`) && file.endsWith('.mdx'))
    .flatMap((page) => linkProblems(content, page, sourceLang).map(({ problem }) => problem));
