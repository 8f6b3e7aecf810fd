import type { Tool } from '../frame/tool.ts';
import { emptyCase, exampleCase } from './case.ts';
import type { MaturityWords } from './content.ts';
import type { MaturityCase } from './schema.ts';

/** The self-assessment with the words of a language. */
export const maturity = (words: MaturityWords): Tool<MaturityCase> => ({
  id: 'maturity',
  schema: async () => (await import('./schema.ts')).schema,
  empty: emptyCase,
  example: () => exampleCase(words.examples[0] as MaturityWords['examples'][number]),
  table: async () => {
    const { rows, fromRows } = await import('./table.ts');
    return {
      rows: (value, t) => rows(value, words, t),
      fromRows: (table, _, figure) => fromRows(table, words, figure),
    };
  },
});
