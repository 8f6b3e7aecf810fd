import type { Tool } from '../frame/tool.ts';
import { emptyCase, exampleCase } from './case.ts';
import type { Clauses } from './content.ts';
import type { ClausesCase } from './schema.ts';

/** The tool over a collection of clauses. */
export const clausesTool = (content: Clauses): Tool<ClausesCase> => ({
  id: 'clauses',
  schema: async () => {
    const { schema } = await import('./schema.ts');
    return schema.refine(({ contract }) => content.categories.some(({ id }) => id === contract.category), {
      path: ['contract', 'category'],
    });
  },
  empty: () => emptyCase(content),
  example: () => exampleCase(content),
  table: async () => {
    const { rows, fromRows } = await import('./table.ts');
    return { rows: (value, t) => rows(content, value, t), fromRows: (table, t) => fromRows(content, table, t) };
  },
});
