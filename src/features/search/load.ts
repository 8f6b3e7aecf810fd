import type { Lang } from '../../site/locales.ts';
import { routes } from '../../site/routes.ts';
import { type DataScript, dataScript } from '../course/data-script.ts';
import {
  loadCitations,
  loadGlossary,
  loadInterface,
  loadLesson,
  loadOutline,
  loadReferences,
  once,
} from '../course/load.ts';
import { sections } from '../course/mdx.ts';
import type { ModuleNode } from '../course/outline.ts';
import { kindOf } from '../quiz/grade.ts';
import { loadQuiz, loadReread } from '../quiz/load.ts';
import { commonWords } from './common-words.ts';
import type { Passage, SearchPart } from './passage.ts';

async function lessonPassages(lang: Lang, module: ModuleNode): Promise<Passage[]> {
  const found: Passage[] = [];
  const { t } = await loadInterface(lang);
  for (const lesson of module.lessons) {
    const { data, body, source } = await loadLesson(lang, module, lesson);
    const href = routes.lesson(lang, module, lesson);
    found.push({ place: 'lesson', title: data.title, href, text: [data.summary, ...data.keyPoints].join(' ') });
    for (const { id, heading, text } of sections(body, source)) {
      found.push({
        place: 'lesson',
        title: t('joint.labelled', { label: data.title, text: heading }),
        href: `${href}#${id}`,
        text,
      });
    }
  }
  return found;
}

/**
 * Why answers are right, without the questions: it leads to a part of a lesson and gives no quiz away. All that leads to
 * one part is one passage.
 */
async function explanationPassages(lang: Lang, module: ModuleNode): Promise<Passage[]> {
  const found = new Map<string, Passage>();
  if (!module.quiz) return [];
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
  return [...found.values()];
}

/** What can be found in a module. */
const loadModulePassages = (lang: Lang, module: ModuleNode): Promise<Passage[]> =>
  once(`passages ${lang} ${module.id}`, async () => [
    ...(await lessonPassages(lang, module)),
    ...(await explanationPassages(lang, module)),
  ]);

/** Terms and sources, which belong to the whole course. */
const loadReferencePassages = (lang: Lang): Promise<Passage[]> =>
  once(`passages ${lang}`, async () => {
    const glossary = Object.entries(await loadGlossary(lang));
    const citations = await loadCitations(lang);
    const { t } = await loadInterface(lang);
    const references = Object.entries(await loadReferences()).filter(([id]) => citations[id]);
    return [
      ...glossary.map(
        ([id, { term, definition }]): Passage => ({
          place: 'term',
          title: term,
          href: routes.glossary(lang, id),
          text: definition,
        }),
      ),
      ...references.map(
        ([id, { organisation, title, part, year }]): Passage => ({
          place: 'source',
          title,
          href: routes.sources(lang, id),
          text: t('joint.list', { items: [organisation, part, String(year)].filter((each) => each !== undefined) }),
        }),
      ),
    ];
  });

/** What is found in a module, as a script. */
export const loadModulePart = async (lang: Lang, module: ModuleNode): Promise<DataScript> =>
  dataScript(lang, 'search', await loadModulePassages(lang, module), module);

/** What is found in the glossary and among the sources, as a script. */
export const loadReferencePart = async (lang: Lang): Promise<DataScript> =>
  dataScript(lang, 'search', await loadReferencePassages(lang));

/** Every part of a language that is searched, and the words too common in all of it to look for. */
export const loadSearch = (lang: Lang): Promise<{ parts: SearchPart[]; common: string[] }> =>
  once(`search ${lang}`, async () => {
    const modules = (await loadOutline(lang)).modules.filter(({ open }) => open);
    const passages = await Promise.all(modules.map((module) => loadModulePassages(lang, module)));
    const parts = modules.map(
      async (module): Promise<SearchPart> => ({
        href: (await loadModulePart(lang, module)).href,
        module: { title: module.title, lessons: module.lessons.map(({ id }) => id) },
      }),
    );
    return {
      parts: [{ href: (await loadReferencePart(lang)).href }, ...(await Promise.all(parts))],
      common: commonWords([...passages.flat(), ...(await loadReferencePassages(lang))], lang),
    };
  });
