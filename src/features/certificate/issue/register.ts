import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { z } from 'zod';
import { claimSchema } from '../../../log/event.ts';
import { canonical } from '../carrier/canonical.ts';
import { places } from '../carrier/status.ts';
import { codeOf } from '../code.ts';

const format = 'spp-academy-register';
const version = 1;
const largest = 40 * 1024 * 1024;

const entrySchema = z.strictObject({
  /** Place in the status list; never given twice. */
  index: z
    .int()
    .min(0)
    .max(places - 1),
  claim: claimSchema,
  /** What its QR code carries, as digits: the signed words, to print or check it again. */
  digits: z.string().regex(/^\d{60,2500}$/),
  issuedAt: z.int().min(0),
  revokedAt: z.int().min(0).nullable(),
  reason: z.string().max(200),
});
export type Entry = z.infer<typeof entrySchema>;

const registerSchema = z.strictObject({
  format: z.literal(format),
  version: z.literal(version),
  kid: z.string().regex(/^[0-9a-f]{16}$/),
  /** Lists of withdrawn certificates signed so far. */
  counter: z.int().min(0),
  entries: z.array(entrySchema).max(places),
});

/** Every certificate that one key has signed. The issuer keeps it as a file; it holds names, so it is kept safe. */
export type Register = Omit<z.infer<typeof registerSchema>, 'format' | 'version'>;

export const newRegister = (kid: string): Register => ({ kid, counter: 0, entries: [] });

/**
 * Places for so many new certificates, after those given; in a new register from `start` on, a random number up to
 * 65,535. So a second register of one key, begun by mistake on another device, hardly ever gives the same places.
 * @throws if the list is full: then a new key is due.
 */
export function nextPlaces({ entries }: Register, count: number, start: number): number[] {
  const first = entries.reduce((next, { index }) => Math.max(next, index + 1), entries.length > 0 ? 0 : start);
  if (first + count > places) throw new Error('The status list of this key is full');
  return Array.from({ length: count }, (_, offset) => first + offset);
}

/** A certificate just signed. */
export type Fresh = Pick<Entry, 'index' | 'claim' | 'digits' | 'issuedAt'>;

/** The register with new certificates in it. A certificate that is there already stays as it is. */
export function entered(register: Register, fresh: readonly Fresh[]): Register {
  const known = new Set(register.entries.map(({ claim }) => claim.id));
  const added = fresh
    .filter(({ claim }) => !known.has(claim.id))
    .map((each) => ({ ...each, revokedAt: null, reason: '' }));
  return { ...register, entries: [...register.entries, ...added] };
}

/**
 * Two copies of the register of one key as one. A certificate withdrawn in either is withdrawn. Undefined if they gave
 * one place to two certificates, which happens when a key is used with two registers.
 */
export function united(a: Register, b: Register): Register | undefined {
  const theirs = new Map(b.entries.map((entry) => [entry.claim.id, entry]));
  const own = a.entries.map((entry) => {
    const other = theirs.get(entry.claim.id);
    theirs.delete(entry.claim.id);
    return entry.revokedAt === null && other ? other : entry;
  });
  const entries = [...own, ...theirs.values()];
  const once = new Set(entries.map(({ index }) => index)).size === entries.length;
  return a.kid === b.kid && once ? { kid: a.kid, counter: Math.max(a.counter, b.counter), entries } : undefined;
}

/** Withdraws a certificate for good. */
export const revoke = (register: Register, id: string, reason: string, at: number): Register => ({
  ...register,
  entries: register.entries.map((entry) =>
    entry.claim.id === id && entry.revokedAt === null
      ? { ...entry, revokedAt: at, reason: reason.trim().slice(0, 200) }
      : entry,
  ),
});

export const revokedPlaces = ({ entries }: Register): number[] =>
  entries.flatMap(({ index, revokedAt }) => (revokedAt === null ? [] : [index]));

/** Entries in which a name, a title, a date or a short code contains the text; all of them for an empty one. */
export function search({ entries }: Register, text: string): Entry[] {
  const plain = (value: string) => value.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const wanted = plain(text.trim());
  if (!wanted) return entries;
  const code = wanted.replaceAll(/[\s-]/g, '');
  return entries.filter(
    ({ claim }) =>
      plain([claim.name, claim.pathTitle, claim.date].join('\n')).includes(wanted) ||
      (code.length >= 4 && codeOf(claim.id).replaceAll('-', '').toLowerCase().includes(code)),
  );
}

const sumOf = (body: Register): string =>
  bytesToHex(sha256(utf8ToBytes(canonical([format, version, body.kid, body.counter, body.entries]))));

/** The text of a register file. */
export const serialiseRegister = (register: Register): string =>
  `${JSON.stringify({ format, version, ...register, sum: sumOf(register) }, null, 1)}\n`;

export type RegisterRefusal =
  | { reason: 'too-large' | 'not-json' | 'other-file' | 'newer-version' | 'damaged' | 'twice' }
  | { reason: 'broken-entry'; entry: number; detail: string };

/** Reads a register file, whole or not at all. */
export function readRegister(text: string): { register: Register } | { refused: RegisterRefusal } {
  const refused = (reason: Exclude<RegisterRefusal['reason'], 'broken-entry'>) => ({ refused: { reason } });
  if (text.length > largest) return refused('too-large');
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return refused('not-json');
  }
  const head = z.looseObject({ format: z.literal(format), version: z.int() }).safeParse(data);
  if (!head.success) return refused('other-file');
  if (head.data.version > version) return refused('newer-version');
  const result = registerSchema.extend({ sum: z.string().length(64) }).safeParse(data);
  if (!result.success) {
    const [issue] = result.error.issues;
    const entry = typeof issue?.path[1] === 'number' ? issue.path[1] + 1 : 0;
    return {
      refused: { reason: 'broken-entry', entry, detail: `${issue?.path.slice(2).join('.')}: ${issue?.message}` },
    };
  }
  const { sum, kid, counter, entries } = result.data;
  const register = { kid, counter, entries };
  if (sumOf(register) !== sum) return refused('damaged');
  const differ = (values: (string | number)[]) => new Set(values).size === values.length;
  const once = differ(entries.map(({ index }) => index)) && differ(entries.map(({ claim }) => claim.id));
  return once ? { register } : refused('twice');
}

/** Rows for a spreadsheet under these headings: code, name, title, date, minutes, per cent, issued, withdrawn, reason. */
export const registerRows = ({ entries }: Register, headings: string[]): (string | number | null)[][] => [
  headings,
  ...entries.map(({ claim, issuedAt, revokedAt, reason }) => [
    codeOf(claim.id),
    claim.name,
    claim.pathTitle,
    claim.date,
    claim.minutes,
    claim.percent,
    new Date(issuedAt).toISOString().slice(0, 10),
    revokedAt === null ? null : new Date(revokedAt).toISOString().slice(0, 10),
    reason,
  ]),
];
