import type { ToolId } from './registry.ts';

/** Shapes of the tools, drawn as those of src/ui/icons.ts. */
export const toolIcons: Record<ToolId, string> = {
  'life-cycle-cost':
    'M5 2.5h14v19H5zM8.5 6.5h7M8.5 11.5h.1M12 11.5h.1M15.5 11.5h.1M8.5 14.5h.1M12 14.5h.1M15.5 14.5v3M8.5 17.5h3.6',
  'bid-evaluation': 'M12 3v18M7 21h10M4 7h16M4 7l-2 6h5zM20 7l-3 6h5z',
  'risk-map': 'M3.5 3.5h17v17h-17zM3.5 9.2h17M3.5 14.8h17M9.2 3.5v17M14.8 3.5v17',
  maturity: 'M4 20h16M6 20v-5M10 20v-8M14 20V8M18 20V4',
  clauses: 'M6 2.5h8l4.5 4.5v14.5H6zM14 2.5V7h4.5M9 13l2.2 2.2L16 11',
  questions: 'M3 4.5h18v12H10l-4.5 4v-4H3zM9.5 9c.3-2.8 5.3-2.6 5.1.2-.2 1.7-2.6 1.7-2.6 3M12 14.2v.3',
};
