import type { Tool } from '../frame/tool.ts';
import { emptyCase, exampleCase, type LifeCycleCase } from './case.ts';
import { fromRows, rows } from './table.ts';

export const lifeCycleCost: Tool<LifeCycleCase> = {
  id: 'life-cycle-cost',
  schema: async () => (await import('./schema.ts')).schema,
  empty: emptyCase,
  example: exampleCase,
  rows,
  fromRows,
};
