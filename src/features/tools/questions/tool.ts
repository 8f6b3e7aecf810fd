import type { Tool } from '../frame/tool.ts';
import { emptyCase, exampleCase } from './case.ts';
import type { Questions } from './content.ts';
import type { QuestionsCase } from './schema.ts';

/** The tool over a collection of oversight questions. */
export const questionsTool = (content: Questions): Tool<QuestionsCase> => {
  const knows = (list: readonly { id: string }[], ids: readonly string[]) =>
    ids.every((each) => list.some(({ id }) => id === each));
  return {
    id: 'questions',
    schema: async () => {
      const { schema } = await import('./schema.ts');
      return schema
        .refine(({ hearing }) => hearing.sector === '' || knows(content.sectors, [hearing.sector]), {
          path: ['hearing', 'sector'],
        })
        .refine(({ hearing }) => knows(content.phases, hearing.phases), { path: ['hearing', 'phases'] })
        .refine(({ hearing }) => knows(content.themes, hearing.themes), { path: ['hearing', 'themes'] });
    },
    empty: emptyCase,
    example: () => exampleCase(content),
    table: async () => {
      const { rows, fromRows } = await import('./table.ts');
      return { rows: (value, t) => rows(content, value, t), fromRows: (table, t) => fromRows(content, table, t) };
    },
  };
};
