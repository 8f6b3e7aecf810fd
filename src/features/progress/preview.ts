import type { ProgressEvent } from './event.ts';
import { inOrder } from './log.ts';

export type PreviewCard = { learner: string; name: string; all: number; fresh: number };

/** What a back-up would bring, learner by learner: how many records it holds and how many this device does not have. */
export function preview(theirs: readonly ProgressEvent[], ours: readonly ProgressEvent[]): PreviewCard[] {
  const known = new Set(ours.map((event) => event.id));
  const cards = new Map<string, PreviewCard>();
  for (const event of [...theirs].sort(inOrder)) {
    const card = cards.get(event.learner) ?? { learner: event.learner, name: '', all: 0, fresh: 0 };
    if ('name' in event) card.name = event.name;
    card.all += 1;
    if (!known.has(event.id)) card.fresh += 1;
    cards.set(event.learner, card);
  }
  return [...cards.values()];
}
