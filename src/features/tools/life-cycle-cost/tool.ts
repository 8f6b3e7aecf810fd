import type { Tool } from '../frame/tool.ts';
import { emptyCase, exampleCase, type LifeCycleCase } from './case.ts';

export const lifeCycleCost: Tool<LifeCycleCase> = {
  id: 'life-cycle-cost',
  schema: async () => (await import('./schema.ts')).schema,
  empty: emptyCase,
  example: exampleCase,
  table: () => import('./table.ts'),
  book: () => import('./spreadsheet/book.ts').then((module) => module.costSheets),
};
