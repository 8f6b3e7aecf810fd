import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { deflateSync, Inflate } from 'fflate';
import { largestBackup } from '../../../log/file/backup-file.ts';
import { fromBase45, toBase45 } from './base45.ts';

/**
 * Bytes in a frame: with its head and medium error correction it fits a QR code of version 15, 77 modules wide, which
 * the camera of a cheap phone reads from the screen of another.
 */
const room = 380;
/** More take longer than anybody holds a phone still: at five a second, a round of two minutes. */
export const mostFrames = 600;

const check = (bytes: Uint8Array): string => bytesToHex(sha256(bytes)).slice(0, 8).toUpperCase();

/** One code: the transfer it belongs to, its number from 1, of how many, and what it carries. */
export type Frame = { transfer: string; number: number; total: number; data: Uint8Array };

const write = ({ transfer, number, total, data }: Frame): string => {
  const head = `SPP1/${transfer}/${number}/${total}`;
  return `${head}/${check(new Uint8Array([...utf8ToBytes(head), ...data]))}/${toBase45(data)}`;
};

/** A text as the texts of QR codes. The name of the transfer is the checksum of the whole. */
export function toFrames(text: string): string[] {
  const bytes = deflateSync(utf8ToBytes(text), { level: 9 });
  const transfer = check(bytes);
  const total = Math.ceil(bytes.length / room);
  return Array.from({ length: total }, (_, index) =>
    write({ transfer, number: index + 1, total, data: bytes.slice(index * room, (index + 1) * room) }),
  );
}

/** Reads the text of a QR code. Null if it is none of a transfer, or damaged. */
export function readFrame(text: string): Frame | null {
  const found = /^SPP1\/([0-9A-F]{8})\/(\d{1,4})\/(\d{1,4})\/([0-9A-F]{8})\/([0-9A-Z $%*+\-./:]{1,1000})$/.exec(text);
  if (!found) return null;
  const [, transfer = '', first, second, sum, letters = ''] = found;
  const data = fromBase45(letters);
  const [number, total] = [Number(first), Number(second)];
  if (!data || number < 1 || number > total || total > mostFrames) return null;
  return write({ transfer, number, total, data }).split('/')[4] === sum ? { transfer, number, total, data } : null;
}

/** The frames of one transfer that have been read, by number. */
export type Received = { transfer: string; total: number; parts: ReadonlyMap<number, Uint8Array> };

/** Takes a frame in. A frame of another transfer begins anew, because the other screen shows something else now. */
export function receive(state: Received | null, { transfer, number, total, data }: Frame): Received {
  const parts = state?.transfer === transfer && state.total === total ? state.parts : new Map<number, Uint8Array>();
  return parts.has(number) && state ? state : { transfer, total, parts: new Map(parts).set(number, data) };
}

/** Numbers of the frames that have not been read. */
export const missingParts = ({ total, parts }: Received): number[] =>
  Array.from({ length: total }, (_, index) => index + 1).filter((number) => !parts.has(number));

/** Numbers as a person writes them: "2–4, 7". */
export function ranges(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}

/** The text of a transfer that has been read whole. Null if it is damaged or larger than any back-up. */
export function join({ transfer, total, parts }: Received): string | null {
  const bytes = new Uint8Array([...parts.entries()].sort(([a], [b]) => a - b).flatMap(([, data]) => [...data]));
  if (parts.size !== total || check(bytes) !== transfer) return null;
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  const inflate = new Inflate((chunk) => {
    // A few hundred bytes can unpack to gigabytes.
    size += chunk.length;
    if (size > largestBackup) throw new Error('Too large');
    text += decoder.decode(chunk, { stream: true });
  });
  try {
    for (let from = 0; from < bytes.length; from += room) {
      inflate.push(bytes.slice(from, from + room), from + room >= bytes.length);
    }
  } catch {
    return null;
  }
  return text + decoder.decode();
}
