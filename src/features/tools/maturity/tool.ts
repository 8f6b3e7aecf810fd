import type { Tool } from '../frame/tool.ts';
import { emptyCase, exampleCase } from './case.ts';
import type { MaturityWords } from './content.ts';
import type { MaturityCase } from './schema.ts';

/** The self-assessment with the words of a language. */
export const maturity = (words: MaturityWords): Tool<MaturityCase> => ({
  id: 'maturity',
  schema: async () => {
    const { caseSchema } = await import('./schema.ts');
    return caseSchema(words.areas.flatMap(({ statements }) => statements.map(({ id }) => id)));
  },
  empty: emptyCase,
  example: () => exampleCase(words),
  table: async () => {
    const { rows, fromRows } = await import('./table.ts');
    return {
      rows: (value, t) => rows(value, words, t),
      fromRows: (table, _, figure) => fromRows(table, words, figure),
    };
  },
});
