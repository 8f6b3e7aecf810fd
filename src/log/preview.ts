import type { PathId } from '../features/course/schema.ts';
import type { ProgressEvent } from './event.ts';

/** Records as a person thinks of them. */
export const kinds = ['lessons', 'answers', 'quizzes', 'texts', 'cases', 'certificates', 'settings'] as const;
export type Kind = (typeof kinds)[number];

const kindOf = {
  'lesson-opened': 'lessons',
  'lesson-completed': 'lessons',
  'check-answered': 'answers',
  'answer-changed': 'answers',
  'answer-checked': 'answers',
  'review-answered': 'answers',
  'quiz-started': 'quizzes',
  'quiz-submitted': 'quizzes',
  'text-changed': 'texts',
  'case-saved': 'cases',
  'case-removed': 'cases',
  'certificate-made': 'certificates',
  'certificate-received': 'certificates',
  'learner-added': 'settings',
  'learner-renamed': 'settings',
  'path-chosen': 'settings',
  'review-limit': 'settings',
  'backup-made': 'settings',
} as const satisfies Record<ProgressEvent['type'], Kind>;

type Count = { all: number; fresh: number };

/** A learner of a back-up: how many records it holds of theirs, and how many this device does not have. */
export type PreviewCard = Count & {
  id: string;
  name: string;
  path: PathId | null;
  /** When the first record was made, in milliseconds since 1970. */
  addedAt: number;
  kinds: Record<Kind, Count>;
};

const none = (): Count => ({ all: 0, fresh: 0 });

/** What a back-up would bring, learner by learner. `fresh` are the ids that this device does not have. */
export function preview(events: readonly ProgressEvent[], fresh: ReadonlySet<string>): PreviewCard[] {
  const cards = new Map<string, PreviewCard & { namedAt: number; pathAt: number }>();
  for (const event of events) {
    let card = cards.get(event.learner);
    if (!card) {
      const counts = Object.fromEntries(kinds.map((kind) => [kind, none()])) as Record<Kind, Count>;
      const unknown = { name: '', namedAt: -1, path: null, pathAt: -1 };
      card = { id: event.learner, addedAt: event.at, ...unknown, ...none(), kinds: counts };
      cards.set(event.learner, card);
    }
    card.addedAt = Math.min(card.addedAt, event.at);
    if ('name' in event && event.at >= card.namedAt) Object.assign(card, { name: event.name, namedAt: event.at });
    if ('path' in event && event.at >= card.pathAt) Object.assign(card, { path: event.path, pathAt: event.at });
    for (const count of [card, card.kinds[kindOf[event.type]]]) {
      count.all += 1;
      if (fresh.has(event.id)) count.fresh += 1;
    }
  }
  return [...cards.values()].map(({ namedAt, pathAt, ...card }) => card);
}

/** What undoing the last import would do: how many records of a learner go, and how many were made since and stay. */
export type LastImport = { at: number; learners: { learner: string; count: number; since: number }[] };
