import { type EventParts, eventParts, type Zod } from './event-parts.ts';
import { eventShapes, type ProgressEvent } from './registry.ts';

// What is recorded can always be restored: each event is checked where it is appended, by the very shapes that a back-up
// is checked with. Zod would be a third of what a lesson page may weigh, so the shapes are built here with as much of
// its language as they use. shape-check.test.ts holds the two to one verdict.

class Misshapen extends Error {}
type Step = (value: unknown) => unknown;

const refuse = (): never => {
  throw new Misshapen();
};
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A shape: takes a value through its steps, which pass it on, trim it or refuse it. */
class Shape {
  readonly steps: readonly Step[];
  readonly mayBeMissing: boolean;
  /** The one value of a literal; of an object, that of its part "type". */
  readonly only: unknown;
  constructor(steps: readonly Step[], mayBeMissing = false, only?: unknown) {
    this.steps = steps;
    this.mayBeMissing = mayBeMissing;
    this.only = only;
  }
  parse(value: unknown): unknown {
    return this.steps.reduce((now, step) => step(now), value);
  }
  step(step: Step): Shape {
    return new Shape([...this.steps, step], this.mayBeMissing, this.only);
  }
  refine(holds: (value: never) => boolean): Shape {
    return this.step((value) => (holds(value as never) ? value : refuse()));
  }
  min(least: number): Shape {
    return this.refine((value: string | number | unknown[]) => sizeOf(value) >= least);
  }
  max(most: number): Shape {
    return this.refine((value: string | number | unknown[]) => sizeOf(value) <= most);
  }
  regex(pattern: RegExp): Shape {
    return this.refine((value: string) => pattern.test(value));
  }
  trim(): Shape {
    return this.step((value) => (value as string).trim());
  }
  pipe(next: Shape): Shape {
    return this.step((value) => next.parse(value));
  }
  nullable(): Shape {
    return new Shape([(value) => (value === null ? null : this.parse(value))], this.mayBeMissing);
  }
  optional(): Shape {
    return new Shape([(value) => (value === undefined ? undefined : this.parse(value))], true);
  }
  default(usual: unknown): Shape {
    return new Shape([(value) => (value === undefined ? usual : this.parse(value))], true);
  }
}

const sizeOf = (value: string | number | unknown[]): number => (typeof value === 'number' ? value : value.length);
const ofType = (type: string) => new Shape([(value) => (typeof value === type ? value : refuse())]);
const anyOf = (values: readonly unknown[]) => new Shape([(value) => (values.includes(value) ? value : refuse())]);

const uuidPattern =
  /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|0{8}-0{4}-0{4}-0{4}-0{12}|f{8}-f{4}-f{4}-f{4}-f{12})$/;

function isDate(value: string): boolean {
  const day = new Date(`${value}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

const language = {
  unknown: () => new Shape([]),
  string: () => ofType('string'),
  boolean: () => ofType('boolean'),
  number: () => new Shape([(value) => (Number.isFinite(value) ? value : refuse())]),
  int: () => new Shape([(value) => (Number.isSafeInteger(value) ? value : refuse())]),
  uuid: () => ofType('string').regex(uuidPattern),
  literal: (value: unknown) => new Shape(anyOf([value]).steps, false, value),
  enum: (values: readonly string[]) => anyOf(values),
  iso: { date: () => ofType('string').refine(isDate) },
  array: (each: Shape) =>
    new Shape([(value) => (Array.isArray(value) ? value.map((item) => each.parse(item)) : refuse())]),
  union: (shapes: readonly Shape[]) =>
    new Shape([
      (value) => {
        for (const shape of shapes) {
          const found = attempt(shape, value);
          if (found) return found.value;
        }
        return refuse();
      },
    ]),
  record: (key: Shape, each: Shape) =>
    new Shape([
      (value) =>
        isObject(value)
          ? Object.fromEntries(Object.entries(value).map(([name, item]) => [key.parse(name), each.parse(item)]))
          : refuse(),
    ]),
  strictObject: (shapes: Record<string, Shape>) =>
    new Shape(
      [
        (value) => {
          if (!isObject(value) || Object.keys(value).some((name) => !Object.hasOwn(shapes, name))) return refuse();
          return Object.fromEntries(
            Object.entries(shapes).flatMap(([name, shape]) => {
              const isMissing = !Object.hasOwn(value, name);
              if (isMissing && !shape.mayBeMissing) return refuse();
              const found = shape.parse(value[name]);
              return isMissing && found === undefined ? [] : [[name, found]];
            }),
          );
        },
      ],
      false,
      shapes.type?.only,
    ),
};

function attempt(shape: Shape, value: unknown): { value: unknown } | undefined {
  try {
    return { value: shape.parse(value) };
  } catch (error) {
    if (error instanceof Misshapen) return undefined;
    throw error;
  }
}

// The shapes ask for no more of zod than is above; the test would notice.
const z = language as unknown as Zod;
const parts: EventParts = eventParts(z);
const shapes = new Map((eventShapes(z, parts) as unknown as readonly Shape[]).map((shape) => [shape.only, shape]));

/** The event as a back-up of it would be read again; undefined if it could not be. */
export function checkedEvent(event: unknown): ProgressEvent | undefined {
  const shape = isObject(event) && shapes.get(event.type);
  return shape ? (attempt(shape, event)?.value as ProgressEvent | undefined) : undefined;
}
