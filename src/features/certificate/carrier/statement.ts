import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { decode, encode } from 'cborg';
import * as z from 'zod';
import type { Claim } from '../../../log/event.ts';
import { isoDay } from '../../../site/day.ts';
import { sameBytes } from './bytes.ts';

/** What the QR code of a certificate says: the claim as far as it fits on paper. */
export const statementSchema = z.strictObject({
  id: z.uuid(),
  certificate: z.enum(['completion', 'participation', 'attendance']),
  name: z.string().min(1).max(80),
  /** Title of the course; null where there was no room for it. */
  course: z.string().max(200).nullable(),
  /** Title of the path or of the workshop. */
  title: z.string().max(200),
  minutes: z.int().min(0),
  modules: z.int().min(0).max(1000),
  percent: z.int().min(0).max(100).nullable(),
  date: z.iso.date(),
  courseVersion: z.string().max(20),
  /** Organisation of the issuer; null on a self-issued record. */
  organisation: z.string().max(80).nullable(),
  /** Place in the issuer's list of withdrawn certificates; null on a self-issued record. */
  index: z.int().min(0).max(131_071).nullable(),
  /** The day the issuer signed, by the issuer's own clock; null on a self-issued record. */
  signed: z.iso.date().nullable(),
});
export type Statement = z.infer<typeof statementSchema>;

/** The version of what follows. A later one may mean anything, so it is read no further. */
const version = 1;
const kinds = ['completion', 'participation', 'attendance'] as const;
const day = 86_400_000;

/** Place in the issuer's status list, and the ISO day of the signature. */
export type Signing = { index: number; signed: string };

/** The statement of a claim; `signing` is null on a self-issued record. */
export const statementOf = (claim: Claim, signing: Signing | null): Statement => ({
  id: claim.id,
  certificate: claim.certificate,
  name: claim.name,
  course: claim.courseTitle,
  title: claim.pathTitle,
  minutes: claim.minutes,
  modules: claim.modules.length,
  percent: claim.percent,
  date: claim.date,
  courseVersion: claim.courseVersion,
  organisation: claim.issuer?.organisation ?? null,
  index: signing?.index ?? null,
  signed: signing?.signed ?? null,
});

/** Short labels, in the order of CBOR's deterministic encoding; null is left out. */
export function encodeStatement(statement: Statement): Uint8Array {
  const fields: [number, unknown][] = [
    [0, version],
    [1, hexToBytes(statement.id.replaceAll('-', ''))],
    [2, kinds.indexOf(statement.certificate)],
    [3, statement.name],
    [4, statement.course],
    [5, statement.title],
    [6, statement.minutes],
    [7, statement.modules],
    [8, statement.percent],
    [9, Date.parse(statement.date) / day],
    [10, statement.courseVersion],
    [11, statement.organisation],
    [12, statement.index],
    [13, statement.signed && Date.parse(statement.signed) / day],
  ];
  return encode(new Map(fields.filter(([, value]) => value !== null)));
}

/** Reads a statement, in its one form only. 'newer' if a later release wrote it, undefined if it is none. */
export function decodeStatement(bytes: Uint8Array): Statement | 'newer' | undefined {
  try {
    const map = decode(bytes, { useMaps: true, rejectDuplicateMapKeys: true }) as unknown;
    if (!(map instanceof Map)) return undefined;
    const written = map.get(0) as unknown;
    if (typeof written === 'number' && written > version) return 'newer';
    const id = map.get(1) as unknown;
    const result = statementSchema.safeParse({
      id: id instanceof Uint8Array ? bytesToHex(id).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-') : undefined,
      certificate: kinds[map.get(2) as number],
      name: map.get(3),
      course: map.get(4) ?? null,
      title: map.get(5),
      minutes: map.get(6),
      modules: map.get(7),
      percent: map.get(8) ?? null,
      date: isoDay(map.get(9) as number),
      courseVersion: map.get(10),
      organisation: map.get(11) ?? null,
      index: map.get(12) ?? null,
      signed: map.has(13) ? isoDay(map.get(13) as number) : null,
    });
    return result.success && sameBytes(encodeStatement(result.data), bytes) ? result.data : undefined;
  } catch {
    return undefined;
  }
}
