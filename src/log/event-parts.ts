import type * as z from 'zod';

// What the events of all features are made of. A feature says in its events.ts what it records: the shapes, as a function
// of zod, and what each event does to the state. So a page that writes or replays events has nothing of zod, which only
// a back-up needs.

/** What shapes are made with. Handed on as a whole, zod would bring its sentences in fifty languages along. */
export type Zod = Pick<
  typeof z,
  | 'array'
  | 'boolean'
  | 'enum'
  | 'int'
  | 'iso'
  | 'literal'
  | 'number'
  | 'record'
  | 'strictObject'
  | 'string'
  | 'union'
  | 'unknown'
  | 'uuid'
>;

/** Permanent id given by an author; never derived from a title, a path or a position. */
export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const idRule = 'lower-case letters, digits and single hyphens, such as "m01-l2"';

/** What is kept under a name must not meet what every object has under it, such as "constructor". */
const isOwn = (key: string) => !(key in Object.prototype);
const reserved = 'a name that the program does not use itself';

/** The last moment of a `Date`, in milliseconds since 1970. */
export const lastMoment = 8.64e15;

/** The shapes that several features use. */
export function eventParts(z: Zod) {
  const uuid = z.uuid();
  const whole = z.int().min(0);
  /** Zod passes over a part named "__proto__" without a word. */
  const bare = z.unknown().refine((value) => !Object.hasOwn(Object(value), '__proto__'), reserved);
  const key = z.string().max(100).refine(isOwn, reserved);
  return {
    uuid,
    whole,
    bare,
    key,
    id: z.string().regex(idPattern, idRule).refine(isOwn, reserved),
    /** A name as it should stand on a certificate. Empty for somebody who did not want to give one. */
    name: z.string().trim().max(80),
    /** A response as it was given; its shape belongs to the kind of question, so only its size is bounded here. */
    response: z.union([
      z.string().max(10_000),
      z.array(z.string().max(200)).max(100),
      bare.pipe(z.record(key, z.string().max(10_000))).refine((parts) => Object.keys(parts).length <= 100),
      z.boolean(),
      z.number(),
    ]),
    /** The person said that they were not sure. Left out when they did not; never counts in the points. */
    unsure: z.literal(true).optional(),
    common: {
      /** Permanent; two copies of a log merge by it. */
      id: uuid,
      /** Shape of the event; older shapes are brought up to date by upcast.ts. */
      v: z.literal(1),
      learner: uuid,
      /**
       * The place in the order of the log: milliseconds since 1970 by the clock of the device, or just after the event
       * before, where the log is ahead of that clock.
       */
      at: whole.max(lastMoment),
      /** What the clock said, where the log was ahead of it and the clock could be believed. */
      clock: whole.max(lastMoment).optional(),
    },
  };
}
export type EventParts = ReturnType<typeof eventParts>;

/** Nobody earns more points than there are. */
export const isWithin = ({ earned, total }: { earned: number; total: number }): boolean => earned <= total;

/** The events of a feature, from the function that makes their shapes. */
export type EventsOf<Shapes extends (z: Zod, parts: EventParts) => readonly z.ZodType[]> = z.infer<
  ReturnType<Shapes>[number]
>;

/** Records as a person thinks of them. */
export const eventKinds = ['lessons', 'answers', 'quizzes', 'texts', 'cases', 'certificates', 'settings'] as const;
export type EventKind = (typeof eventKinds)[number];

/** What one feature does with its events: the state before any, what each does to it, and what a person calls it. */
export type EventPart<State extends object, Event extends { type: string }> = {
  nothing(): State;
  /** Takes an event into the state. What is inside a state is replaced, never changed: an earlier one may be on the screen. */
  reduce: { [Type in Event['type']]: (state: State, event: Extract<Event, { type: Type }>) => void };
  kinds: Record<Event['type'], EventKind>;
};

/** An entry that the record has itself: a hostile id such as "constructor" finds nothing. */
export const ownEntry = <T>(record: Record<string, T>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;
