import { type EventKind, eventKinds } from '../event-parts.ts';
import type { Progress } from '../progress.ts';
import { kindOfEvent, type ProgressEvent } from '../registry.ts';

export { type EventKind as Kind, eventKinds as kinds } from '../event-parts.ts';

type Count = { all: number; fresh: number };

/** A learner of a back-up: how many records it holds of theirs, and how many this device does not have. */
export type PreviewCard = Count & {
  id: string;
  name: string;
  path: Progress['path'];
  /** When the first record was made, in milliseconds since 1970. */
  addedAt: number;
  kinds: Record<EventKind, Count>;
};

const none = (): Count => ({ all: 0, fresh: 0 });

/** What a back-up would bring, learner by learner. `fresh` are the ids that this device does not have. */
export function preview(events: readonly ProgressEvent[], fresh: ReadonlySet<string>): PreviewCard[] {
  const cards = new Map<string, PreviewCard & { namedAt: number; pathAt: number }>();
  for (const event of events) {
    let card = cards.get(event.learner);
    if (!card) {
      const counts = Object.fromEntries(eventKinds.map((kind) => [kind, none()])) as Record<EventKind, Count>;
      const unknown = { name: '', namedAt: -1, path: null, pathAt: -1 };
      card = { id: event.learner, addedAt: event.clock ?? event.at, ...unknown, ...none(), kinds: counts };
      cards.set(event.learner, card);
    }
    card.addedAt = Math.min(card.addedAt, event.clock ?? event.at);
    if ('name' in event && event.at >= card.namedAt) Object.assign(card, { name: event.name, namedAt: event.at });
    if ('path' in event && event.at >= card.pathAt) Object.assign(card, { path: event.path, pathAt: event.at });
    for (const count of [card, card.kinds[kindOfEvent[event.type]]]) {
      count.all += 1;
      if (fresh.has(event.id)) count.fresh += 1;
    }
  }
  return [...cards.values()].map(({ namedAt, pathAt, ...card }) => card);
}

/** What undoing the last import would do: how many records of a learner go, and how many were made since and stay. */
export type LastImport = { at: number; learners: { learner: string; count: number; since: number }[] };
