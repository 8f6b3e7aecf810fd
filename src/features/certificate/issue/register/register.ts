import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import * as z from 'zod';
import { claimSchema } from '../../../../log/event.ts';
import { localDay } from '../../../../site/day.ts';
import { fromBase64Url, toBase64Url } from '../../carrier/bytes.ts';
import { canonical } from '../../carrier/canonical.ts';
import { fromDigits } from '../../carrier/digits.ts';
import { kidOf, publicKeyOf, sign, verify } from '../../carrier/ed25519.ts';
import { readPayload } from '../../carrier/payload.ts';
import { saysSame } from '../../carrier/received.ts';
import { listPlaces } from '../../carrier/status.ts';
import { codeOf } from '../../code.ts';

const format = 'spp-academy-register';
/** The first was not signed; it is read on, and vouches for nothing. */
const version = 2;
const largest = 40 * 1024 * 1024;

const entrySchema = z.strictObject({
  /** Place in the status list; never given twice. */
  index: z
    .int()
    .min(0)
    .max(listPlaces - 1),
  claim: claimSchema,
  /** What its QR code carries, as digits: the signed words, to print or check it again. */
  digits: z.string().regex(/^\d{60,2500}$/),
  issuedAt: z.int().min(0),
  revokedAt: z.int().min(0).nullable(),
  reason: z.string().max(200),
  /** The issuer's signature on the withdrawal; empty where there is none, or where a release before this made it. */
  seal: z.string().max(100).default(''),
});
export type RegisterEntry = z.infer<typeof entrySchema>;

const registerSchema = z.strictObject({
  format: z.literal(format),
  version: z.int().min(1).max(version),
  kid: z.string().regex(/^[0-9a-f]{16}$/),
  /** Lists of withdrawn certificates signed so far. */
  counter: z.int().min(0),
  entries: z.array(entrySchema).max(listPlaces),
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
  if (first + count > listPlaces) throw new Error('The status list of this key is full');
  return Array.from({ length: count }, (_, offset) => first + offset);
}

/** A certificate just signed. */
export type Fresh = Pick<RegisterEntry, 'index' | 'claim' | 'digits' | 'issuedAt'>;

/** The register with new certificates in it. A certificate that is there already stays as it is. */
export function entered(register: Register, fresh: readonly Fresh[]): Register {
  const known = new Set(register.entries.map(({ claim }) => claim.id));
  const added = fresh
    .filter(({ claim }) => !known.has(claim.id))
    .map((each) => ({ ...each, revokedAt: null, reason: '', seal: '' }));
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
    // Of two withdrawals, the one that the issuer signed.
    return other && (entry.revokedAt === null || (!entry.seal && other.seal)) ? other : entry;
  });
  const entries = [...own, ...theirs.values()];
  const once = new Set(entries.map(({ index }) => index)).size === entries.length;
  return a.kid === b.kid && once ? { kid: a.kid, counter: Math.max(a.counter, b.counter), entries } : undefined;
}

/** The one of two copies that holds all of the other; undefined where each has something of its own. */
export function fuller(a: Register, b: Register): Register | undefined {
  const holds = (one: Register, other: Register) => JSON.stringify(united(one, other)) === JSON.stringify(one);
  return holds(a, b) ? a : holds(b, a) ? b : undefined;
}

/** What is signed on a withdrawal. It begins as no signed certificate does, so that neither passes for the other. */
const withdrawalOf = (id: string, at: number | null, reason: string): Uint8Array =>
  utf8ToBytes(canonical(['spp-academy-withdrawal', 1, id, at, reason]));

/** Withdraws a certificate for good, in the name of the issuer. */
export function revoke(register: Register, id: string, reason: string, at: number, secretKey: Uint8Array): Register {
  const why = reason.trim().slice(0, 200);
  const seal = () => toBase64Url(sign(withdrawalOf(id, at, why), secretKey));
  return {
    ...register,
    entries: register.entries.map((entry) =>
      entry.claim.id === id && entry.revokedAt === null
        ? { ...entry, revokedAt: at, reason: why, seal: seal() }
        : entry,
    ),
  };
}

/** The register with a signature on each withdrawal that a release before this wrote without one. */
export const sealed = (register: Register, secretKey: Uint8Array): Register => ({
  ...register,
  entries: register.entries.map((entry) =>
    entry.revokedAt === null || entry.seal
      ? entry
      : {
          ...entry,
          seal: toBase64Url(sign(withdrawalOf(entry.claim.id, entry.revokedAt, entry.reason), secretKey)),
        },
  ),
});

/**
 * The key that signed an entry, if its digits, claim, place and short name of the key agree; undefined otherwise, and
 * then the entry counts for nothing.
 */
export function signerOf({ digits, claim, index }: RegisterEntry, kid: string): Uint8Array | undefined {
  const bytes = fromDigits(digits);
  const paper = bytes && readPayload(bytes);
  if (paper?.kind !== 'signed' || !paper.intact || paper.seal.kid !== kid || claim.issuer?.kid !== kid)
    return undefined;
  return paper.statement.index === index && saysSame(paper.statement, claim) ? paper.seal.publicKey : undefined;
}

/** Whether the issuer itself signed that this certificate is withdrawn. */
export function isWithdrawn(entry: RegisterEntry, publicKey: Uint8Array): boolean {
  const signature = fromBase64Url(entry.seal);
  return (
    entry.revokedAt !== null &&
    signature !== undefined &&
    verify(signature, withdrawalOf(entry.claim.id, entry.revokedAt, entry.reason), publicKey)
  );
}

export const revokedPlaces = ({ entries }: Register): number[] =>
  entries.flatMap(({ index, revokedAt }) => (revokedAt === null ? [] : [index]));

/** Entries in which a name, a title, a date or a short code contains the text; all of them for an empty one. */
export function search({ entries }: Register, text: string): RegisterEntry[] {
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

const sumOf = (body: Register, written: number): string =>
  bytesToHex(sha256(utf8ToBytes(canonical([format, written, body.kid, body.counter, body.entries]))));

const signed = (sum: string): Uint8Array => utf8ToBytes(`spp-academy-register ${sum}`);

/** The text of a register file, signed by the issuer. */
export function serialiseRegister(register: Register, secretKey: Uint8Array): string {
  const sum = sumOf(register, version);
  const [publicKey, signature] = [publicKeyOf(secretKey), sign(signed(sum), secretKey)].map(toBase64Url);
  return `${JSON.stringify({ format, version, ...register, sum, publicKey, signature }, null, 1)}\n`;
}

export type RegisterRefusal =
  | { reason: 'too-large' | 'not-json' | 'other-file' | 'newer-version' | 'damaged' | 'twice' | 'unsigned' }
  | { reason: 'broken-entry'; entry: number; detail: string };

const fileSchema = registerSchema.extend({
  sum: z.string().length(64),
  publicKey: z.string().length(43).optional(),
  signature: z.string().length(86).optional(),
});

/** Whether the key of this register signed the file. */
function holds({ kid, sum, publicKey, signature }: z.infer<typeof fileSchema>): boolean {
  const [key, seal] = [publicKey, signature].map((text) => text && fromBase64Url(text));
  return Boolean(key && seal && kidOf(key) === kid && verify(seal, signed(sum), key));
}

/**
 * Reads a register file, whole or not at all. The files of the first version bear no signature: of them, each entry is
 * checked by itself. Takes a few milliseconds for each entry then.
 */
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
  const result = fileSchema.safeParse(data);
  if (!result.success) {
    const [issue] = result.error.issues;
    const entry = typeof issue?.path[1] === 'number' ? issue.path[1] + 1 : 0;
    return {
      refused: { reason: 'broken-entry', entry, detail: `${issue?.path.slice(2).join('.')}: ${issue?.message}` },
    };
  }
  const { sum, kid, counter, entries } = result.data;
  const register = { kid, counter, entries };
  const isOld = result.data.version === 1;
  // What the first version summed up had no seals.
  const summed = isOld
    ? { ...register, entries: entries.map(({ seal, ...entry }) => entry as RegisterEntry) }
    : register;
  if (sumOf(summed, result.data.version) !== sum) return refused('damaged');
  const differ = (values: (string | number)[]) => new Set(values).size === values.length;
  const once = differ(entries.map(({ index }) => index)) && differ(entries.map(({ claim }) => claim.id));
  if (!once) return refused('twice');
  if (!isOld) return holds(result.data) ? { register } : refused('unsigned');
  const forged = entries.findIndex((entry) => signerOf(entry, kid) === undefined);
  return forged < 0 ? { register } : { refused: { reason: 'broken-entry', entry: forged + 1, detail: 'signature' } };
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
    localDay(issuedAt),
    revokedAt === null ? null : localDay(revokedAt),
    reason,
  ]),
];
