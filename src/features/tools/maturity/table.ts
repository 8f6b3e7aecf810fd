import type { Cell } from '../../../site/csv.ts';
import type { Translate } from '../../../site/words.ts';
import type { Figure } from '../frame/tool.ts';
import type { MaturityWords } from './content.ts';
import { assess, type Spread, spreadOf } from './model.ts';
import type { MaturityCase, Respondent } from './schema.ts';
import { carry } from './upcast.ts';

/** Rows of each respondent, two cells wide as the answers below them are. */
const about = ['name', 'date', 'carried'] as const;
const spreads = ['mean', 'median', 'low', 'high'] as const;
const figures = (spread: Spread | null): Cell[] => spreads.map((id) => spread?.[id] ?? null);

/** The first cell of a row is its permanent id, so that a table opens in any language. */
export function rows(
  { organisation, respondents, plans }: MaturityCase,
  { areas }: MaturityWords,
  t: Translate,
): Cell[][] {
  const ofEach = (cells: (respondent: Respondent) => [Cell, Cell]) => respondents.flatMap(cells);
  const heads = spreads.map((id) => t(`maturity.${id}`));
  return [
    ['organisation', t('maturity.organisation'), organisation],
    ['respondents', t('maturity.respondents'), respondents.length],
    ['name', t('maturity.respondent'), ...ofEach(({ name }) => [name, ''])],
    ['date', t('maturity.date'), ...ofEach(({ date }) => [date, ''])],
    ['carried', t('maturity.carried'), ...ofEach(({ carried }) => [carried.join(' '), ''])],
    ['', t('maturity.naKey', { code: 'na' })],
    ['', t('maturity.statement'), ...ofEach(() => [t('maturity.level'), t('maturity.evidence')]), ...heads],
    ...areas
      .flatMap(({ statements }) => statements)
      .map(({ id, text }): Cell[] => [
        id,
        text,
        ...ofEach(({ levels, evidence }) => [levels[id] ?? null, evidence[id] ?? '']),
        ...figures(spreadOf(respondents.flatMap(({ levels }) => (typeof levels[id] === 'number' ? [levels[id]] : [])))),
      ]),
    ['', t('maturity.area'), ...heads, t('maturity.target'), t('maturity.owner'), t('maturity.due')],
    ...assess(areas, respondents).map(({ area, spread }): Cell[] => {
      const { target = null, owner = '', due = '' } = plans[area.id] ?? {};
      return [area.id, area.title, ...figures(spread), target, owner, due];
    }),
  ];
}

/** Null if the table holds no statement of this tool. What is no number stays a text, for the schema to refuse with its place. */
export function fromRows(table: string[][], { areas }: MaturityWords, figure: Figure): unknown {
  const row = new Map(table.map(([id, ...cells]) => [id, cells]));
  const cell = (id: string, column: number) => row.get(id)?.[column] ?? '';
  const statements = areas.flatMap((area) => area.statements.map(({ id }) => id));
  const organisation = cell('organisation', 1);
  if (row.has('respondent')) return fromEarlier(row, statements, figure);
  if (!statements.some((id) => row.has(id))) return null;
  const respondents = Array.from({ length: Number(figure(cell('respondents', 1))) || 1 }, (_, index) => {
    const column = 1 + 2 * index;
    const [name, date, carried] = about.map((id) => cell(id, column));
    const levels = statements.map((id) => [id, cell(id, column) === 'na' ? 'na' : figure(cell(id, column))] as const);
    return {
      name,
      date,
      levels: Object.fromEntries(levels.filter(([, level]) => level !== null)),
      evidence: Object.fromEntries(
        statements.map((id) => [id, cell(id, column + 1)]).filter(([, proof]) => proof !== ''),
      ),
      carried: statements.filter((id) => carried?.split(/\s+/).includes(id)),
    };
  });
  const plans = areas.map(({ id }) => {
    const [target, owner, due] = [5, 6, 7].map((column) => cell(id, column));
    return [id, { target: figure(target), owner, due }] as const;
  });
  const isPlanned = ({ target, owner, due }: (typeof plans)[number][1]) =>
    target !== null || owner !== '' || due !== '';
  return { organisation, respondents, plans: Object.fromEntries(plans.filter(([, plan]) => isPlanned(plan))) };
}

/** A table from before it held several respondents: the level stands third in a row, the evidence fifth. */
function fromEarlier(row: Map<string | undefined, string[]>, statements: readonly string[], figure: Figure): unknown {
  const answers = [...row].filter(([id = '']) => /-\d[a-z]?$/.test(id));
  if (answers.length === 0) return null;
  const [name, date, organisation] = ['respondent', 'date', 'organisation'].map((id) => row.get(id)?.[1] ?? '');
  const earlier = answers.map(([id = '', cells]): [string, { level: unknown; evidence: unknown }] => [
    id,
    { level: figure(cells[1]), evidence: cells[3] ?? '' },
  ]);
  return { organisation, respondents: [{ name, date, ...carry(earlier, statements) }], plans: {} };
}
