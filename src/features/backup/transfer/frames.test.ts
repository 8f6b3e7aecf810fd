import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { expect, test } from 'vitest';
import { fromBase45, toBase45 } from './base45.ts';
import { type Frame, join, missingParts, type Received, ranges, readFrame, receive, toFrames } from './frames.ts';

const takeAll = (texts: readonly string[]): Received | null =>
  texts.reduce<Received | null>((state, text) => receive(state, readFrame(text) as Frame), null);

/** A text that packs badly, so that it takes several codes. */
const long = fc.array(fc.uuid(), { minLength: 60, maxLength: 120 }).map((ids) => ids.join(' «é» '));

test.each([
  ['AB', 'BB8'],
  ['Hello!!', '%69 VD92EX0'],
  ['base-45', 'UJCLQE7W581'],
  ['ietf!', 'QED8WEX0'],
])('%s is %s in Base45, as in RFC 9285', (text, base45) => {
  expect(toBase45(new TextEncoder().encode(text))).toBe(base45);
});

test('bytes come back from Base45, and what is not Base45 is not read', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(fromBase45(toBase45(bytes))).toEqual(new Uint8Array(bytes));
    }),
  );
  for (const text of ['GGW', '::', 'A', 'ab0']) expect(fromBase45(text)).toBeNull();
});

test('a text arrives whole, in whatever order its codes are seen and however often', () => {
  fc.assert(
    fc.property(long, fc.infiniteStream(fc.nat()), (text, numbers) => {
      const frames = toFrames(text);
      const order = [...frames, ...frames, ...frames]
        .map((frame) => ({ frame, by: numbers.next().value as number }))
        .sort((a, b) => a.by - b.by);
      const state = takeAll(order.map(({ frame }) => frame)) as Received;
      expect(missingParts(state)).toEqual([]);
      expect(join(state)).toBe(text);
    }),
    { numRuns: 30 },
  );
});

test('the codes still missing are known, and a text that is not whole is not read', () => {
  fc.assert(
    fc.property(long, fc.nat(), (text, number) => {
      const frames = toFrames(text);
      const left = number % frames.length;
      const state = takeAll(frames.filter((_, index) => index !== left)) as Received;
      expect(missingParts(state)).toEqual([left + 1]);
      expect(join(state)).toBeNull();
    }),
    { numRuns: 30 },
  );
});

test('a code that was misread is not taken', () => {
  fc.assert(
    fc.property(long, fc.nat(), fc.constantFrom(...'09AZ $/'), (text, place, letter) => {
      const [frame] = toFrames(text) as [string];
      const at = place % frame.length;
      const wrong = frame.slice(0, at) + letter + frame.slice(at + 1);
      fc.pre(wrong !== frame);
      expect(readFrame(wrong)).toBeNull();
    }),
  );
  fc.assert(fc.property(fc.string(), (text) => void expect(readFrame(text)).toBeNull()));
});

test('codes of another transfer begin anew and are never mixed in', () => {
  const [one, two] = [toFrames('one '.repeat(9)), toFrames('two '.repeat(9))];
  expect(join(takeAll([...one, ...two]) as Received)).toBe('two '.repeat(9));
});

test('a transfer that unpacks to more than any back-up is not unpacked', () => {
  const packed = deflateSync(new Uint8Array(30 * 1024 * 1024), { level: 9 });
  const named = (data: Uint8Array): Received => ({
    transfer: bytesToHex(sha256(data)).slice(0, 8).toUpperCase(),
    total: 1,
    parts: new Map([[1, data]]),
  });
  expect(join(named(packed))).toBeNull();
  expect(join(named(deflateSync(utf8ToBytes('small'))))).toBe('small');
});

test('numbers are written as a person writes them', () => {
  expect(ranges([2, 3, 4, 7, 9, 10])).toBe('2–4, 7, 9–10');
  expect(ranges([])).toBe('');
});

test('a code carries 380 bytes, and what is left comes in one more', () => {
  const frames = toFrames(Array.from({ length: 100 }, (_, index) => Math.sin(index)).join());
  const sizes = frames.map((frame) => (readFrame(frame) as Frame).data.length);
  expect(sizes.length).toBeGreaterThan(1);
  expect(sizes.slice(0, -1).every((size) => size === 380)).toBe(true);
  expect(sizes.at(-1)).toBeLessThanOrEqual(380);
  expect(frames.map((frame) => frame.split('/').slice(2, 4).join(' of '))).toEqual(
    frames.map((_, index) => `${index + 1} of ${frames.length}`),
  );
});

test('a code seen twice leaves what was received as it is', () => {
  const frame = readFrame(toFrames('once')[0] as string) as Frame;
  const once = receive(null, frame);
  expect(receive(once, frame)).toBe(once);
  expect(receive(once, { ...frame, total: 2 }).parts.size).toBe(1);
});

test('a code that is whole and cannot be of any transfer is not taken', () => {
  const data = Uint8Array.of(1, 2, 3);
  const frame = (number: number, total: number) => {
    const head = `SPP1/0123ABCD/${number}/${total}`;
    const sum = bytesToHex(sha256(Uint8Array.from([...utf8ToBytes(head), ...data])))
      .slice(0, 8)
      .toUpperCase();
    return `${head}/${sum}/${toBase45(data)}`;
  };
  expect(readFrame(frame(1, 1))).toEqual({ transfer: '0123ABCD', number: 1, total: 1, data });
  expect(readFrame(frame(600, 600))?.number).toBe(600);
  expect(readFrame(frame(0, 1))).toBeNull();
  expect(readFrame(frame(2, 1))).toBeNull();
  expect(readFrame(frame(1, 601))).toBeNull();
  expect(readFrame(frame(1, 1).replace(/[^/]+$/, 'GGW'))).toBeNull();
});

test('a text of two-byte letters arrives whole, wherever it is cut', () => {
  const text = Array.from({ length: 4000 }, (_, index) => String.fromCharCode(0x100 + ((index * 7919) % 0x500))).join(
    '',
  );
  expect(join(takeAll(toFrames(text)) as Received)).toBe(text);
});

test('a part that belongs to another transfer spoils the whole, which is then not read', () => {
  const state = takeAll(toFrames('one')) as Received;
  expect(join({ ...state, parts: new Map([[1, deflateSync(utf8ToBytes('two'))]]) })).toBeNull();
  expect(join({ ...state, total: 2 })).toBeNull();
});

test('a single letter too many in Base45 is not read', () => {
  expect(fromBase45('U5')).toEqual(Uint8Array.of(255));
  expect(fromBase45('V5')).toBeNull();
});
