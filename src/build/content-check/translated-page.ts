import { tagsIn } from '../../features/course/mdx.ts';
import { sourceLang } from '../../site/locales.ts';
import type { Content } from './content.ts';
import { correct } from './nearest.ts';
import { oneOf, type Problem, problemOn, quote } from './problem.ts';
import { otherHeadings } from './rules/anchors.ts';
import { linkProblems } from './rules/links.ts';
import type { ContentSource } from './source.ts';

/** What keeps a translated page from being shown, and what is only missing in it. */
export type PageReview = { broken: Problem[]; lacking: Problem[] };

const shownInstead = `Until then the page is shown in the source language.`;

/** Ids of what a page is made of besides its text, each with the lists that lead to it: "form.need". */
const idsIn = (data: unknown, path: string[] = []): string[] => {
  if (Array.isArray(data)) {
    return data.flatMap((each) => {
      const id = (each as { id?: unknown } | null)?.id;
      return typeof id === 'string' ? [[...path, id].join('.'), ...idsIn(each, [...path, id])] : [];
    });
  }
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => idsIn(value, [...path, key]));
};

const used = (page: ContentSource, name: string) =>
  tagsIn(page.body).flatMap(({ attributes: { id }, line, ...tag }) =>
    tag.name === name && typeof id === 'string' ? [{ id, line }] : [],
  );

/**
 * Holds a translated page against its source as that stands now. What people answer and what a page leads to has to be
 * as in the source, or the page would ask for something that is gone; what it does not mention yet is only told.
 */
export function pageReview(content: Content, source: ContentSource, words: ContentSource): PageReview {
  const problem = (line: number, field: string, expected: string, found: string, remedy: string) =>
    problemOn(words, line, field, expected, found, remedy);
  const { lang, sources } = { lang: words.file.split('/')[0] as string, sources: listOf(words, 'sources') };

  const [there, here] = [idsIn(source.data), idsIn(words.data)];
  const parts = [
    ...there.filter((id) => !here.includes(id)).map((id) => [`${id}, as in ${source.file}`, 'nothing'] as const),
    ...here.filter((id) => !there.includes(id)).map((id) => [`no ${id}, as in ${source.file}`, quote(id)] as const),
  ].map(([expected, found]) =>
    problem(1, 'front matter', expected, found, `Make the two alike, in the text too. ${shownInstead}`),
  );

  const tags = ['Check', 'Cite', 'Figure'].map((name) => {
    const own = used(words, name);
    const theirs = [...new Set(used(source, name).map(({ id }) => id))];
    const strange = own.filter(({ id }) => !theirs.includes(id));
    const lost = theirs.filter((id) => !own.some((tag) => tag.id === id));
    return {
      name,
      strange: strange.map(({ id, line }) =>
        problem(
          line,
          `<${name}>`,
          `an id that ${source.file} uses`,
          quote(id),
          correct(id, theirs, `Correct the id, or take it out. ${name === 'Check' ? shownInstead : ''}`.trim()),
        ),
      ),
      lost:
        lost.length === 0
          ? []
          : [
              problem(
                1,
                `<${name}>`,
                `${lost.map((id) => `<${name} id="${id}">`).join(', ')} as in ${source.file}`,
                'nothing',
                `Put it where it belongs. ${name === 'Check' ? shownInstead : ''}`.trim(),
              ),
            ],
    };
  });
  const checks = tags.filter(({ name }) => name === 'Check').flatMap(({ strange, lost }) => [...strange, ...lost]);
  const others = tags.filter(({ name }) => name !== 'Check').flatMap(({ strange, lost }) => [...strange, ...lost]);

  const terms = used(words, 'Term').flatMap(({ id, line }) =>
    content.glossary.value[id]
      ? []
      : [
          problem(
            line,
            '<Term>',
            `an entry of ${sourceLang}/glossary.yaml`,
            quote(id),
            correct(id, Object.keys(content.glossary.value), `Correct the id, or take the tag off. ${shownInstead}`),
          ),
        ],
  );
  const cites = used(words, 'Cite').flatMap(({ id, line }) =>
    sources.includes(id) || sources.length === 0
      ? []
      : [
          problem(
            line,
            '<Cite>',
            `a source of "sources" (${oneOf(sources)})`,
            quote(id),
            `Add it there. ${shownInstead}`,
          ),
        ],
  );
  const unknown = sources.flatMap((id, index) => {
    if (content.references?.value[id]) return [];
    const line = words.lineOf(['sources', index]);
    const remedy = `Correct the id, or take it off. ${shownInstead}`;
    return [problem(line, `sources[${index + 1}]`, 'a source of references.yaml', quote(id), remedy)];
  });
  const links = linkProblems(content, words, lang);
  const dead = links.filter(({ isDead }) => isDead).map((link) => told(link.problem));
  return {
    broken: [...parts, ...otherHeadings(source, words).map(told), ...checks, ...terms, ...cites, ...unknown, ...dead],
    lacking: [...others, ...links.filter(({ isDead }) => !isDead).map((link) => link.problem)],
  };
}

const told = (problem: Problem): Problem => ({ ...problem, remedy: `${problem.remedy} ${shownInstead}` });

const listOf = ({ data }: ContentSource, name: string): string[] => {
  const list = (data as Record<string, unknown> | undefined)?.[name];
  return Array.isArray(list) ? list.filter((each) => typeof each === 'string') : [];
};
