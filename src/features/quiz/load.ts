import { type Lang, sourceLang } from '../../site/locales.ts';
import { routes } from '../../site/routes.ts';
import { loadFile, loadLesson, loadOutline } from '../course/load.ts';
import { quizFiles } from './content.ts';
import type { Gallery } from './gallery/gallery.ts';
import { headingAt } from './heading.ts';
import type { QuizLink } from './link.ts';
import type { Question, Quiz, WrittenQuestion } from './schema.ts';

/** @throws if the module has no questions. */
export async function loadQuiz(lang: Lang, module: { slug: string }): Promise<Quiz> {
  const quiz = await loadFile(lang, quizFiles.quiz, module.slug);
  if (!quiz) throw new Error(`No questions in modules/${module.slug}`);
  return quiz;
}

/** @throws if the lesson names a check that its module does not have. */
export async function loadCheck(lang: Lang, module: { slug: string }, id: string): Promise<WrittenQuestion> {
  const { checks } = await loadQuiz(lang, module);
  const check = checks.find((each) => each.id === id);
  if (!check) throw new Error(`No check "${id}" in modules/${module.slug}/quiz.yaml`);
  return check;
}

/** One example of each kind of question, where the content has a gallery. */
export const loadGallery = (lang: Lang): Promise<Gallery | undefined> => loadFile(lang, quizFiles.gallery);

const headingsOf = async (...place: Parameters<typeof loadLesson>) => {
  const { headings } = await (await loadLesson(...place)).render();
  return headings.filter(({ depth }) => depth === 2);
};

/**
 * The part of a lesson the author sends the learner back to; undefined where they named none. The heading is named in
 * the words of the source language, and a translation has the same headings in the same order.
 * @throws if the lesson or the heading is not there.
 */
export async function loadPart(lang: Lang, question: WrittenQuestion): Promise<QuizLink | undefined> {
  const { reread } = question;
  if (!reread) return undefined;
  const { modules } = await loadOutline(lang);
  for (const module of modules) {
    const lesson = module.lessons.find(({ id }) => id === reread.lesson);
    if (!lesson) continue;
    const source = await headingsOf(sourceLang, module, lesson);
    const own = await headingsOf(lang, module, lesson);
    const index = headingAt(
      source.map(({ text }) => text),
      reread.heading,
    );
    if (index < 0) break;
    const href = routes.lesson(lang, module, lesson);
    const heading = own.length === source.length ? own[index] : undefined;
    // Where a part was added or taken out since the translation was made, the lesson as a whole has to do.
    return heading ? { href: `${href}#${heading.slug}`, title: heading.text } : { href, title: lesson.title ?? '' };
  }
  throw new Error(`No heading "${reread.heading}" in ${reread.lesson}, named by question ${question.id}`);
}

/** The objectives that these questions test, in the order of the lessons, each with its lesson. */
export async function loadTested(lang: Lang, questions: readonly Question[]) {
  const wanted = new Set(questions.map(({ objective }) => objective));
  const tested: { id: string; text: string; lesson: QuizLink }[] = [];
  for (const module of (await loadOutline(lang)).modules.filter(({ open }) => open)) {
    for (const each of module.lessons) {
      const { data } = await loadLesson(lang, module, each);
      const lesson = { href: routes.lesson(lang, module, each), title: data.title };
      tested.push(...data.objectives.filter(({ id }) => wanted.has(id)).map(({ id, text }) => ({ id, text, lesson })));
    }
  }
  return tested;
}

/** Where to read again: by objective its lesson, and by question the part the author names. */
export async function loadReread(lang: Lang, questions: readonly WrittenQuestion[]): Promise<Record<string, QuizLink>> {
  const links = Object.fromEntries((await loadTested(lang, questions)).map(({ id, lesson }) => [id, lesson]));
  for (const question of questions) {
    const part = await loadPart(lang, question);
    if (part) links[question.id] = part;
  }
  return links;
}

/** The words of the objectives that these questions test, by id, in the order of the lessons. */
export const loadObjectives = async (lang: Lang, questions: readonly Question[]): Promise<Record<string, string>> =>
  Object.fromEntries((await loadTested(lang, questions)).map(({ id, text }) => [id, text]));

/** Every question of the open modules that tests an objective of a core lesson of the path. */
export async function loadPathBank(lang: Lang, path: { core: readonly string[] }): Promise<WrittenQuestion[]> {
  const bank: WrittenQuestion[] = [];
  for (const module of (await loadOutline(lang)).modules.filter(({ open, quiz }) => open && quiz)) {
    const objectives = new Set<string>();
    for (const lesson of module.lessons.filter(({ id }) => path.core.includes(id))) {
      for (const { id } of (await loadLesson(lang, module, lesson)).data.objectives) objectives.add(id);
    }
    const { questions } = await loadQuiz(lang, module);
    bank.push(...questions.filter(({ objective }) => objectives.has(objective)));
  }
  return bank;
}
