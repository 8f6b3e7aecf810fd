import type { EventPart, EventParts, EventsOf, Zod } from '../../log/event-parts.ts';
import type { PathId } from '../course/ids.ts';

export const learnerShapes = (z: Zod, { common, id, name }: EventParts) => {
  const path = id.nullable();
  return [
    z.strictObject({ ...common, type: z.literal('learner-added'), name, path }),
    z.strictObject({ ...common, type: z.literal('learner-renamed'), name }),
    z.strictObject({ ...common, type: z.literal('path-chosen'), path }),
  ] as const;
};

export type LearnerState = { name: string; path: PathId | null };

export const learnerPart: EventPart<LearnerState, EventsOf<typeof learnerShapes>> = {
  nothing: () => ({ name: '', path: null }),
  reduce: {
    'learner-added': (state, { name, path }) => void Object.assign(state, { name, path }),
    'learner-renamed': (state, { name }) => {
      state.name = name;
    },
    'path-chosen': (state, { path }) => {
      state.path = path;
    },
  },
  kinds: { 'learner-added': 'settings', 'learner-renamed': 'settings', 'path-chosen': 'settings' },
};
