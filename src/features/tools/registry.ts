/** The tools of the trade, in the order they are shown. Their ids stand in addresses and in saved cases: never change one. */
export const toolIds = ['life-cycle-cost', 'bid-evaluation', 'risk-map', 'maturity', 'clauses', 'questions'] as const;
export type ToolId = (typeof toolIds)[number];

/** Whether a tool is finished and has its page. Its words are `tools.<id>.title` and `tools.<id>.text`. */
export const isOpen: Record<ToolId, boolean> = {
  'life-cycle-cost': true,
  'bid-evaluation': true,
  'risk-map': true,
  maturity: true,
  clauses: false,
  questions: false,
};

export const openTools: readonly ToolId[] = toolIds.filter((id) => isOpen[id]);
