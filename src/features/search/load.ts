import type { Lang } from '../../site/locales.ts';
import { routes } from '../../site/routes.ts';
import { scriptName } from '../../site/script-name.ts';
import { loadCitations, loadGlossary, loadLesson, loadOutline, loadReferences, once } from '../course/load.ts';
import { sections, withoutCode } from '../course/mdx.ts';
import { kindOf } from '../quiz/grade.ts';
import { loadQuiz, loadReread } from '../quiz/load.ts';
import { makeIndex } from './finder.ts';
import type { Passage } from './passage.ts';

async function lessonPassages(lang: Lang): Promise<Passage[]> {
  const found: Passage[] = [];
  for (const module of (await loadOutline(lang)).modules.filter(({ open }) => open)) {
    for (const lesson of module.lessons) {
      const { data, body } = await loadLesson(lang, module, lesson);
      const href = routes.lesson(lang, module, lesson);
      const parts = sections(withoutCode(body));
      found.push({ place: 'lesson', title: data.title, href, text: [data.summary, ...data.keyPoints].join(' ') });
      found.push(
        ...parts.map(
          ({ id, heading, text }): Passage => ({
            place: 'lesson',
            title: `${data.title}: ${heading}`,
            href: `${href}#${id}`,
            text,
          }),
        ),
      );
    }
  }
  return found;
}

/**
 * Why answers are right, without the questions: it leads to a part of a lesson and gives no quiz away. All that leads to
 * one part is one passage.
 */
async function explanationPassages(lang: Lang): Promise<Passage[]> {
  const found = new Map<string, Passage>();
  for (const module of (await loadOutline(lang)).modules.filter(({ open, quiz }) => open && quiz)) {
    const { checks, questions } = await loadQuiz(lang, module);
    const all = [...checks, ...questions];
    const reread = await loadReread(lang, all);
    for (const question of all) {
      const kind = kindOf(question);
      const reasons = kind.feedback(question, kind.solution(question)).map(({ text }) => text);
      const link = reread[question.id] ?? reread[question.objective];
      const text = [question.explanation, ...reasons].filter(Boolean).join(' ');
      if (!link || !text) continue;
      const before = found.get(link.href);
      found.set(link.href, {
        place: 'question',
        title: link.title,
        href: link.href,
        text: before ? `${before.text} ${text}` : text,
      });
    }
  }
  return [...found.values()];
}

/** Everything that can be found in a language. */
const loadPassages = (lang: Lang): Promise<Passage[]> =>
  once(`passages ${lang}`, async () => {
    const glossary = Object.entries(await loadGlossary(lang));
    const citations = await loadCitations(lang);
    const references = Object.entries(await loadReferences()).filter(([id]) => citations[id]);
    return [
      ...(await lessonPassages(lang)),
      ...glossary.map(
        ([id, { term, definition }]): Passage => ({
          place: 'term',
          title: term,
          href: routes.glossary(lang, id),
          text: definition,
        }),
      ),
      ...(await explanationPassages(lang)),
      ...references.map(
        ([id, { organisation, title, part, year }]): Passage => ({
          place: 'source',
          title,
          href: routes.sources(lang, id),
          text: [organisation, part, year].filter(Boolean).join(', '),
        }),
      ),
    ];
  });

/** The index of a language as a script, so that it also loads where a page may not fetch, and the name of its file. */
export const loadSearch = (lang: Lang): Promise<{ name: string; script: string }> =>
  once(`search ${lang}`, async () => {
    const script = `export default ${JSON.stringify(makeIndex(await loadPassages(lang), lang))};\n`;
    return { name: scriptName('search', script), script };
  });
