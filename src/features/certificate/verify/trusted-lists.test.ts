import { expect, test } from 'vitest';
import { key } from '../carrier/issued.test-data.ts';
import { signStatus } from '../carrier/status.ts';
import { newKey } from '../issue/key/keys.ts';
import { acceptedList } from './trusted-lists.ts';

const now = Date.UTC(2026, 10, 26, 12);
const day = 86_400_000;
const { kid } = key.issuer;
const text = (counter: number, at = now) => signStatus([counter], counter, at, key.secretKey);
const course = (status?: string) => ({ version: 1, date: '2026-11-01', issuers: [{ ...key.issuer, status }] });

test('a list is kept if it is newer than the one kept and the one that came with the course', () => {
  expect(acceptedList(text(2), {}, course(), [], now)).toEqual({ kid });
  expect(acceptedList(text(2), { [kid]: text(1) }, course(), [], now)).toEqual({ kid });
  expect(acceptedList(text(2), {}, course(text(1)), [], now)).toEqual({ kid });
});

test('an older list never takes the place of a newer one, wherever that came from', () => {
  expect(acceptedList(text(1), { [kid]: text(2) }, course(), [], now)).toBe('older');
  expect(acceptedList(text(1), {}, course(text(2)), [], now)).toBe('older');
  expect(acceptedList(text(2), {}, course(text(2)), [], now)).toBe('older');
  expect(acceptedList(text(3, now - day), { [kid]: text(2) }, course(), [], now)).toBe('older');
});

test('a list from the future, and one of somebody unknown, are not kept', () => {
  expect(acceptedList(text(2, now + 3 * day), {}, course(), [], now)).toBe('future');
  const stranger = newKey({ ...key.issuer, organisation: 'Stranger' }, new Uint8Array(32).fill(9));
  expect(acceptedList(signStatus([], 9, now, stranger.secretKey), {}, course(), [], now)).toBe('foreign');
});
