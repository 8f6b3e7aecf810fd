import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Course, OutlineWords } from '../../src/features/course/schema.ts';
import { edit } from './edit.ts';

type Item = { id: string; objective?: string };
type Bank = { checks?: Item[]; questions?: Item[] };

const words = {
  en: { module: 'A clean town hall', lesson: 'Reading a label' },
  ar: { module: 'دار بلدية نظيفة', lesson: 'قراءة الملصق' },
};
const movedQuestions = ['c5-q3', 'c5-q4'];

/**
 * What an editor may do to a course that people are learning from. Module c5 gets another title, another address and
 * another place; its lessons another order; its lesson c5-l2 another title, address and module, and takes its check and
 * its questions with it. No id changes.
 */
export function rename(folder: string): void {
  edit<Course>(folder, 'course.yaml', ({ modules }) => {
    const place = modules.findIndex(({ id }) => id === 'c5');
    const [cleaning, meals] = modules.slice(place, place + 2) as [Course['modules'][0], Course['modules'][0]];
    const [hours, soap, night] = cleaning.lessons as Course['modules'][0]['lessons'];
    if (!hours || !soap || !night || !cleaning.quiz) throw new Error('Module c5 of the fixture has changed');
    soap.slug = 'reading-labels';
    cleaning.slug = 'clean-town-hall';
    cleaning.lessons = [night, hours];
    cleaning.quiz.draw -= movedQuestions.length;
    meals.lessons.unshift(soap);
    modules.splice(place, 2, meals, cleaning);
  });
  for (const lang of ['en', 'ar'] as const) {
    const modules = join(folder, lang, 'modules');
    renameSync(join(modules, 'cleaning'), join(modules, 'clean-town-hall'));
    moveLesson(modules, words[lang].lesson);
    moveQuestions(modules);
    edit<OutlineWords>(folder, `${lang}/outline.yaml`, (outline) => {
      outline.modules.c5 = { ...outline.modules.c5, title: words[lang].module } as OutlineWords['modules'][string];
    });
  }
}

function moveLesson(modules: string, title: string): void {
  const from = join(modules, 'clean-town-hall/soap.mdx');
  const to = join(modules, 'meals/reading-labels.mdx');
  renameSync(from, to);
  writeFileSync(to, readFileSync(to, 'utf8').replace(/^title: .*$/m, `title: ${title}`));
}

function moveQuestions(modules: string): void {
  const taken: Required<Bank> = { checks: [], questions: [] };
  edit<Bank>(modules, 'clean-town-hall/quiz.yaml', (bank) => {
    taken.checks = bank.checks ?? [];
    taken.questions = (bank.questions ?? []).filter(({ id }) => movedQuestions.includes(id));
    bank.checks = [];
    bank.questions = (bank.questions ?? []).filter(({ id }) => !movedQuestions.includes(id));
  });
  edit<Bank>(modules, 'meals/quiz.yaml', (bank) => {
    bank.checks = [...(bank.checks ?? []), ...taken.checks];
    bank.questions = [...(bank.questions ?? []), ...taken.questions];
  });
}
