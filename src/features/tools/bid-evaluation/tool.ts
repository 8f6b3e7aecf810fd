import type { Tool } from '../frame/tool.ts';
import { type BidCase, emptyCase, exampleCase } from './case.ts';

export const bidEvaluation: Tool<BidCase> = {
  id: 'bid-evaluation',
  schema: async () => (await import('./schema.ts')).schema,
  empty: emptyCase,
  example: exampleCase,
  table: () => import('./table.ts'),
  book: () => import('./spreadsheet/book.ts').then((module) => module.bidSheets),
};
