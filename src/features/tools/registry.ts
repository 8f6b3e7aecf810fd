/** The tools of the trade, in the order they are shown. Their ids stand in addresses and in saved cases: never change one. */
export const toolIds = ['life-cycle-cost', 'bid-evaluation', 'risk-map', 'maturity', 'clauses', 'questions'] as const;
/** Its words are `tools.<id>.title` and `tools.<id>.text`. */
export type ToolId = (typeof toolIds)[number];
