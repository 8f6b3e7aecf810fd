import type { Cell } from '../../../site/csv.ts';
import type { Translate } from '../../../site/words.ts';
import type { Figure } from '../frame/tool.ts';
import type { MaturityWords } from './content.ts';
import { assess } from './model.ts';
import type { MaturityCase } from './schema.ts';

const about = ['organisation', 'respondent', 'date'] as const;

/** The first cell of a row is its permanent id, so that a table opens in any language. */
export function rows(value: MaturityCase, { areas, levels }: MaturityWords, t: Translate): Cell[][] {
  const answer = (id: string) => value.answers[id] ?? { level: null, evidence: '' };
  return [
    ...about.map((id): Cell[] => [id, t(`maturity.${id}`), value[id]]),
    ['', t('maturity.statement'), t('maturity.level'), t('maturity.levelName'), t('maturity.evidence')],
    ...areas
      .flatMap(({ statements }) => statements)
      .map(({ id, text }): Cell[] => {
        const { level, evidence } = answer(id);
        return [id, text, level, levels.find((each) => each.value === level)?.title ?? '', evidence];
      }),
    ['', t('maturity.area'), t('maturity.mean')],
    ...assess(areas, value.answers).map(({ area, mean }): Cell[] => [
      area.id,
      area.title,
      mean === null ? null : Math.round(100 * mean) / 100,
    ]),
  ];
}

/** Null if the table holds no statement of this tool. What is no number stays a text, for the schema to refuse with its place. */
export function fromRows(table: string[][], { areas }: MaturityWords, figure: Figure): unknown {
  const row = new Map(table.map(([id, ...cells]) => [id, cells]));
  const statements = areas.flatMap((area) => area.statements).filter(({ id }) => row.has(id));
  if (statements.length === 0) return null;
  return {
    ...Object.fromEntries(about.map((id) => [id, row.get(id)?.[1] ?? ''])),
    answers: Object.fromEntries(
      statements.map(({ id }) => [id, { level: figure(row.get(id)?.[1]), evidence: row.get(id)?.[3] ?? '' }]),
    ),
  };
}
