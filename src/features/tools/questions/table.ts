import type { Cell } from '../../../site/csv.ts';
import type { Translate } from '../../../site/words.ts';
import { arrange, type Line } from '../sheet/edits.ts';
import { type Columns, readEdits, readSettings, type Setting, toRows } from '../sheet/table.ts';
import type { Questions } from './content.ts';
import { questionGroup, questionLines, questionParts } from './lines.ts';
import { selectQuestions } from './model.ts';
import type { Hearing, QuestionsCase } from './schema.ts';

const columnsOf = (t: Translate): Columns => ({
  id: t('sheet.id'),
  group: t('oversight.list'),
  text: t('sheet.words'),
  others: questionParts.map((part) => t(`oversight.${part}`)),
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

const groups = (t: Translate) => [{ id: questionGroup, title: t('oversight.list') }];

/** The hearing and its questions as the person left them, one a row with all its parts. */
export function rows(content: Questions, { hearing, edits }: QuestionsCase, t: Translate): Cell[][] {
  const lines = arrange(questionLines(selectQuestions(content, hearing).questions), [questionGroup], edits);
  const others = ({ id }: Line) => {
    const question = content.questions.find((each) => each.id === id);
    return question ? questionParts.map((part) => question[part]) : [];
  };
  return toRows(settingsOf(content, hearing, t), columnsOf(t), lines, groups(t), others);
}

/** A case from a table that `rows` made, or null if its rows are not there. */
export function fromRows(content: Questions, table: string[][], t: Translate): unknown {
  const columns = columnsOf(t);
  const settings = readSettings(table, columns);
  if (!settings) return null;
  const of = (key: 'occasion' | 'sector' | 'phases' | 'themes' | 'most') => settings.get(t(`oversight.${key}`)) ?? '';
  const list = (key: 'phases' | 'themes') => of(key).split(' ').filter(Boolean);
  const hearing = {
    occasion: of('occasion'),
    sector: of('sector'),
    phases: list('phases'),
    themes: list('themes'),
    count: Number(of('most')),
  } as Hearing;
  const { questions } = selectQuestions(content, hearing);
  return { hearing, edits: readEdits(table, columns, questionLines(questions), groups(t)) };
}
