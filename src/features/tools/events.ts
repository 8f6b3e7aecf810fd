import type { EventPart, EventParts, EventsOf, Zod } from '../../log/event-parts.ts';
import { longestCase, longestCaseName } from './limits.ts';

export const toolShapes = (z: Zod, { common, id, uuid }: EventParts) =>
  [
    /** A case of a tool of the trade. `data` is JSON whose shape belongs to the tool, so only its size is bounded here. */
    z.strictObject({
      ...common,
      type: z.literal('case-saved'),
      case: uuid,
      tool: id,
      name: z.string().trim().min(1).max(longestCaseName),
      data: z.string().max(longestCase),
    }),
    z.strictObject({ ...common, type: z.literal('case-removed'), case: uuid }),
  ] as const;

/** A saved case of a tool; `data` is JSON that the tool reads. */
export type SavedCase = { tool: string; name: string; data: string; savedAt: number };

/** By the ids of the cases. */
export type ToolState = { cases: Record<string, SavedCase> };

export const toolPart: EventPart<ToolState, EventsOf<typeof toolShapes>> = {
  nothing: () => ({ cases: {} }),
  reduce: {
    'case-saved': (state, { case: id, tool, name, data, at }) => {
      state.cases[id] = { tool, name, data, savedAt: at };
    },
    'case-removed': (state, event) => {
      delete state.cases[event.case];
    },
  },
  kinds: { 'case-saved': 'cases', 'case-removed': 'cases' },
};
