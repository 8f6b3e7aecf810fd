import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import * as z from 'zod';
import { eventSchema, type ProgressEvent } from '../event.ts';
import { inOrder } from '../order.ts';
import { kindOfEvent } from '../registry.ts';
import { same } from '../same.ts';
import { findRecords } from './json-records.ts';

const format = 'spp-academy-progress';
const version = 3;
/** Bytes of a file, 20 MB. What is larger is not read, and not written either: it becomes several files. */
export const largestBackup = 20 * 1024 * 1024;

/** Characters of the head of a file and of one record. What is longer is not parsed. */
const longestHead = 10_000;
const longestRecord = 200_000;
/** Records of a file: what the largest file holds of the smallest. */
const mostRecords = 200_000;

const checksum = z.string().regex(/^sha256:[0-9a-f]{64}$/, 'a checksum such as "sha256:" and 64 digits');

/** Version 1 had no checksum; that of version 2 was of the records alone. */
const heads = {
  1: z.strictObject({
    format: z.literal(format),
    version: z.literal(1),
    madeAt: z.iso.datetime(),
    events: z.tuple([]),
  }),
  2: z.strictObject({
    format: z.literal(format),
    version: z.literal(2),
    madeAt: z.iso.datetime(),
    checksum,
    events: z.tuple([]),
  }),
  3: z.strictObject({
    format: z.literal(format),
    version: z.literal(3),
    madeAt: z.iso.datetime(),
    checksum,
    events: z.tuple([]),
  }),
};
const isKnown = (value: number): value is keyof typeof heads => value in heads;

/** Why a file was refused. Each has its sentence in interface.yaml under "backup". */
export type Refusal =
  | { reason: 'too-large' | 'not-json' | 'other-program' | 'newer-version' | 'damaged' }
  | { reason: 'broken-head'; detail: string }
  | { reason: 'broken-record'; record: number; detail: string }
  | { reason: 'two-of-one-id'; record: number; other: number }
  | { reason: 'differs-here'; record: number };

export type BackupReading = { events: ProgressEvent[] } | { refused: Refusal };

/** A record as it counts for the checksum: JSON without spaces and a line feed. */
const line = (record: unknown): Uint8Array => utf8ToBytes(`${JSON.stringify(record)}\n`);

/**
 * The texts of the back-up files of a log: one, unless it would be too large to be read again. `now` is in
 * milliseconds since 1970.
 */
export function backupFiles(events: readonly ProgressEvent[], now: number, most = largestBackup): string[] {
  const parts: ProgressEvent[][] = [[]];
  let size = 0;
  for (const event of [...events].sort(inOrder)) {
    const bytes = line(event).length + 1;
    // The head of the file has room in the last kilobyte.
    if (size + bytes > most - 1024) {
      parts.push([]);
      size = 0;
    }
    size += bytes;
    parts.at(-1)?.push(event);
  }
  return parts.map((part) => fileOf(part, now));
}

/** One record a line, so that a person and a tool for comparing texts can read it. */
function fileOf(events: ProgressEvent[], now: number): string {
  const about = { format, version, madeAt: new Date(now).toISOString() };
  const hash = sha256.create().update(line(about));
  for (const event of events) hash.update(line(event));
  const head = { ...about, checksum: `sha256:${bytesToHex(hash.digest())}` };
  const fields = Object.entries(head).map(([name, value]) => `"${name}": ${JSON.stringify(value)},\n`);
  return `{\n${fields.join('')}"events": [\n${events.map((event) => JSON.stringify(event)).join(',\n')}\n]}\n`;
}

/** A record whose kind this release does not know: a newer course made it. */
const isOfNewerCourse = (raw: unknown): boolean =>
  typeof raw === 'object' &&
  raw !== null &&
  'type' in raw &&
  typeof raw.type === 'string' &&
  /^[a-z]+(-[a-z]+)+$/.test(raw.type) &&
  !Object.hasOwn(kindOfEvent, raw.type);

/** The first thing that is wrong, in a few words; a hostile file may hold names of any length. */
function firstIssue({ issues }: z.ZodError): string {
  const [issue] = issues;
  const where = issue?.path.join('.');
  return `${where ? `${where}: ` : ''}${issue?.message}`.slice(0, 160);
}

/**
 * Reads a back-up file. It is accepted whole or refused whole. Yields the share done, 0 to 1, every few hundred records,
 * so that a page which reads 20 MB can do other things in between.
 */
export function* reading(text: string): Generator<number, BackupReading> {
  const refuse = (refused: Refusal): BackupReading => ({ refused });
  if (text.length > largestBackup) return refuse({ reason: 'too-large' });
  const looking = findRecords(text, 'events');
  let found = looking.next();
  for (; !found.done; found = looking.next()) yield found.value * 0.1;
  if (!found.value) return refuse({ reason: 'not-json' });
  const { head, places } = found.value;
  const isTooLong = places.findIndex(({ from, to }) => to - from > longestRecord) + 1;
  if (head.length > longestHead) {
    if (!head.includes(`"${format}"`)) return refuse({ reason: 'other-program' });
    return refuse({ reason: 'broken-head', detail: `${longestHead} characters` });
  }
  if (places.length > mostRecords) {
    return refuse({ reason: 'broken-record', record: mostRecords + 1, detail: `${mostRecords} records` });
  }
  if (isTooLong) return refuse({ reason: 'broken-record', record: isTooLong, detail: `${longestRecord} characters` });

  let data: unknown;
  try {
    data = JSON.parse(head);
  } catch {
    return refuse({ reason: 'not-json' });
  }
  const known = z.looseObject({ format: z.literal(format), version: z.int().min(1) }).safeParse(data);
  if (!known.success) return refuse({ reason: 'other-program' });
  if (!isKnown(known.data.version)) return refuse({ reason: 'newer-version' });
  const about = heads[known.data.version].safeParse(data);
  if (!about.success) return refuse({ reason: 'broken-head', detail: firstIssue(about.error) });

  const hash = sha256.create();
  if (about.data.version === 3) hash.update(line({ format, version: 3, madeAt: about.data.madeAt }));
  const met = new Map<string, { event: ProgressEvent; record: number }>();
  for (const [index, { from, to }] of places.entries()) {
    const record = index + 1;
    let raw: unknown;
    try {
      raw = JSON.parse(text.slice(from, to));
    } catch {
      return refuse({ reason: 'broken-record', record, detail: 'JSON' });
    }
    if (isOfNewerCourse(raw)) return refuse({ reason: 'newer-version' });
    const read = eventSchema.safeParse(raw);
    if (!read.success) return refuse({ reason: 'broken-record', record, detail: firstIssue(read.error) });
    const event = read.data;
    const earlier = met.get(event.id);
    if (earlier && !same(earlier.event, event)) {
      return refuse({ reason: 'two-of-one-id', record, other: earlier.record });
    }
    if (!earlier) met.set(event.id, { event, record });
    hash.update(line(raw));
    if (record % 200 === 0) yield 0.1 + (0.9 * record) / places.length;
  }
  if ('checksum' in about.data && about.data.checksum !== `sha256:${bytesToHex(hash.digest())}`) {
    return refuse({ reason: 'damaged' });
  }
  return { events: [...met.values()].map(({ event }) => event) };
}

/** Takes a reading to its end without a pause. */
export function read(text: string): BackupReading {
  const steps = reading(text);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
