import { activityPart, activityShapes } from '../features/activity/events.ts';
import { backupPart, backupShapes } from '../features/backup/events.ts';
import { certificatePart, certificateShapes } from '../features/certificate/events.ts';
import { learnerPart, learnerShapes } from '../features/learners/events.ts';
import { lessonPart, lessonShapes } from '../features/lesson/events.ts';
import { quizPart, quizShapes } from '../features/quiz/events.ts';
import { reviewPart, reviewShapes } from '../features/review/events.ts';
import { toolPart, toolShapes } from '../features/tools/events.ts';
import type { EventKind, EventParts, EventsOf, Zod } from './event-parts.ts';

// What each feature records, put together; the one file of the log that knows the features. It has nothing of zod: who
// checks shapes brings it along (event.ts).

export { loadSchedule } from '../features/review/events.ts';

/** The shapes of all events. */
export const eventShapes = (z: Zod, parts: EventParts) =>
  [
    ...learnerShapes(z, parts),
    ...lessonShapes(z, parts),
    ...quizShapes(z, parts),
    ...reviewShapes(z, parts),
    ...activityShapes(z, parts),
    ...toolShapes(z, parts),
    ...certificateShapes(z, parts),
    ...backupShapes(z, parts),
  ] as const;

export type ProgressEvent = EventsOf<typeof eventShapes>;
export type EventType = ProgressEvent['type'];

type All<Parts> = Parts extends readonly [{ nothing(): infer First }, ...infer Rest] ? First & All<Rest> : unknown;

const parts = [
  learnerPart,
  lessonPart,
  quizPart,
  reviewPart,
  activityPart,
  toolPart,
  certificatePart,
  backupPart,
] as const;

/** What all features together know of a learner. */
export type FeatureState = All<typeof parts>;

export const featureState = (): FeatureState => ({
  ...learnerPart.nothing(),
  ...lessonPart.nothing(),
  ...quizPart.nothing(),
  ...activityPart.nothing(),
  ...toolPart.nothing(),
  ...certificatePart.nothing(),
  ...backupPart.nothing(),
});

type Reducers = { [Type in EventType]: (state: FeatureState, event: Extract<ProgressEvent, { type: Type }>) => void };

/** What each event does to the state. */
export const reducers = {
  ...learnerPart.reduce,
  ...lessonPart.reduce,
  ...quizPart.reduce,
  ...reviewPart.reduce,
  ...activityPart.reduce,
  ...toolPart.reduce,
  ...certificatePart.reduce,
  ...backupPart.reduce,
} satisfies Reducers as Reducers;

/** What a person calls each event. */
export const kindOfEvent = {
  ...learnerPart.kinds,
  ...lessonPart.kinds,
  ...quizPart.kinds,
  ...reviewPart.kinds,
  ...activityPart.kinds,
  ...toolPart.kinds,
  ...certificatePart.kinds,
  ...backupPart.kinds,
} satisfies Record<EventType, EventKind>;
