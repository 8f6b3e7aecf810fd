import { type EventPart, type EventParts, type EventsOf, ownEntry, type Zod } from '../../log/event-parts.ts';

export const activityShapes = (z: Zod, { common, id, key }: EventParts) =>
  [
    z.strictObject({
      ...common,
      type: z.literal('text-changed'),
      activity: id,
      field: key,
      text: z.string().max(10_000),
    }),
  ] as const;

export type ActivityState = {
  texts: Record<string, Record<string, string>>;
  /** When each activity was last written in. */
  wroteAt: Record<string, number>;
};

export const activityPart: EventPart<ActivityState, EventsOf<typeof activityShapes>> = {
  nothing: () => ({ texts: {}, wroteAt: {} }),
  reduce: {
    'text-changed': (state, { activity, field, text, at }) => {
      state.texts[activity] = { ...ownEntry(state.texts, activity), [field]: text };
      state.wroteAt[activity] = at;
    },
  },
  kinds: { 'text-changed': 'texts' },
};
