import type { ToolId } from './registry.ts';

/** Sections of interface.yaml that each tool says its words from. */
export const toolWords = {
  'life-cycle-cost': ['tools', 'lcc', 'learner'],
  'bid-evaluation': ['tools', 'bids', 'learner'],
  'risk-map': ['tools', 'riskMap', 'learner'],
  maturity: ['tools', 'maturity', 'learner'],
  clauses: ['tools', 'sheet', 'clauses', 'learner'],
  questions: ['tools', 'sheet', 'oversight', 'learner'],
} satisfies Record<ToolId, string[]>;

/** Sections that come when somebody pastes a table or takes a workbook away: in no tool do they come with its page. */
export const askedWords = ['paste', 'workbook'];
