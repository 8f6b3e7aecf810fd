import type { Tool } from '../frame/tool.ts';
import { emptyCase, exampleCase } from './case.ts';
import type { RiskMapWords } from './content.ts';
import type { RiskCase } from './schema.ts';

/** The risk map with the words of a language. */
export const riskMap = (words: RiskMapWords): Tool<RiskCase> => ({
  id: 'risk-map',
  schema: async () => (await import('./schema.ts')).schema,
  empty: emptyCase,
  example: () => exampleCase(words),
  table: async () => {
    const { rows, fromRows } = await import('./table.ts');
    return {
      rows: (value, t) => rows(value, words, t),
      fromRows: (table, t, figure) => fromRows(table, words, t, figure),
    };
  },
});
