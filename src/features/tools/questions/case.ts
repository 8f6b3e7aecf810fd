import type { Translate } from '../../../site/words.ts';
import type { Tool } from '../frame/tool.ts';
import { arrange, type Edits, type Line, noEdits } from '../sheet/edits.ts';
import { type Columns, readEdits, readSettings, type Setting, toRows } from '../sheet/table.ts';
import type { Hearing, Question, Questions } from './schema.ts';
import { mostQuestions, select } from './select.ts';

/** What the person prepares for, and what they changed in the questions proposed for it. */
export type QuestionsCase = { hearing: Hearing; edits: Edits };

/** All questions stand in one list. */
export const group = 'questions';

/** The parts of a question besides its words, in the order they are read. */
export const parts = ['why', 'document', 'good', 'evasive', 'followUp'] as const;

export const linesOf = (questions: readonly Question[]): Line[] =>
  questions.map(({ id, text }) => ({ id, group, text }));

const columnsOf = (t: Translate): Columns => ({
  id: t('sheet.id'),
  group: t('oversight.list'),
  text: t('sheet.words'),
  others: parts.map((part) => t(`oversight.${part}`)),
});

function settingsOf(content: Questions, hearing: Hearing, t: Translate): Setting[] {
  const titles = (list: readonly { id: string; title: string }[], ids: readonly string[]) =>
    list.filter(({ id }) => ids.includes(id)).map(({ title }) => title);
  return [
    [t('oversight.occasion'), hearing.occasion, titles(content.occasions, [hearing.occasion]).join()],
    [t('oversight.sector'), hearing.sector, titles(content.sectors, [hearing.sector]).join()],
    [t('oversight.phases'), hearing.phases.join(' '), titles(content.phases, hearing.phases).join(', ')],
    [t('oversight.themes'), hearing.themes.join(' '), titles(content.themes, hearing.themes).join(', ')],
    [t('oversight.most'), hearing.count, ''],
  ];
}

/** The tool over a collection of oversight questions. */
export const questionsTool = (content: Questions): Tool<QuestionsCase> => {
  const blank = (): Hearing => ({ occasion: 'committee', sector: '', phases: [], themes: [], count: mostQuestions });
  const knows = (list: readonly { id: string }[], ids: readonly string[]) =>
    ids.every((each) => list.some(({ id }) => id === each));
  const groups = (t: Translate) => [{ id: group, title: t('oversight.list') }];
  return {
    id: 'questions',
    schema: async () => {
      const { caseSchema } = await import('./schema.ts');
      return caseSchema
        .refine(({ hearing }) => hearing.sector === '' || knows(content.sectors, [hearing.sector]), {
          path: ['hearing', 'sector'],
        })
        .refine(({ hearing }) => knows(content.phases, hearing.phases), { path: ['hearing', 'phases'] })
        .refine(({ hearing }) => knows(content.themes, hearing.themes), { path: ['hearing', 'themes'] });
    },
    empty: () => ({ hearing: blank(), edits: noEdits() }),
    example: () => {
      const food = content.sectors.find(({ id }) => id === 'food')?.id ?? '';
      return { hearing: { ...blank(), sector: food, count: 8 }, edits: noEdits() };
    },
    rows: ({ hearing, edits }, t) => {
      const lines = arrange(linesOf(select(content, hearing).questions), [group], edits);
      const others = ({ id }: Line) => {
        const question = content.questions.find((each) => each.id === id);
        return question ? parts.map((part) => question[part]) : [];
      };
      return toRows(settingsOf(content, hearing, t), columnsOf(t), lines, groups(t), others);
    },
    fromRows: (rows, t) => {
      const columns = columnsOf(t);
      const settings = readSettings(rows, columns);
      if (!settings) return null;
      const of = (key: string) => settings.get(t(`oversight.${key}`)) ?? '';
      const list = (key: string) => of(key).split(' ').filter(Boolean);
      const hearing = {
        occasion: of('occasion'),
        sector: of('sector'),
        phases: list('phases'),
        themes: list('themes'),
        count: Number(of('most')),
      } as Hearing;
      const { questions } = select(content, hearing);
      return { hearing, edits: readEdits(rows, columns, linesOf(questions), groups(t)) };
    },
  };
};
