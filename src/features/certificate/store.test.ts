import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { beforeEach, expect, test, vi } from 'vitest';
import { storage } from '../../log/storage.test-data.ts';
import { issuedClaim, key } from './carrier/issued.test-data.ts';
import { entered, newRegister, type Register, revoke, serialiseRegister } from './issue/register/register.ts';
import { oldTexts } from './old-texts.test-data.ts';

const { kid, publicKey } = key.issuer;
const registerKey = `spp-register-${kid}`;

/** localStorage as a browser has it: each text is a property of its own. */
const methods = {
  getItem(this: Record<string, string>, name: string) {
    return this[name] ?? null;
  },
  removeItem(this: Record<string, string>, name: string) {
    delete this[name];
  },
};
let local: Record<string, string>;
const databases = indexedDB;

/** A page of the course, opened anew. */
async function page() {
  vi.resetModules();
  const opened = { ...(await import('./store.ts')), ...(await import('../../log/device-texts.ts')) };
  await opened.startTrust();
  return opened;
}

const signed = (register: Register, index: number, name: string) => {
  const id = `11111111-1111-4111-8111-${String(index).padStart(12, '0')}`;
  return entered(register, [{ index, claim: { ...issuedClaim, id, name }, digits: '1'.repeat(600), issuedAt: index }]);
};
const names = (register: Register | undefined) => register?.entries.map(({ claim }) => claim.name).sort();

beforeEach(async () => {
  local = Object.create(methods);
  vi.stubGlobal('localStorage', local);
  vi.stubGlobal('sessionStorage', storage());
  vi.stubGlobal('indexedDB', databases);
  await Dexie.delete('spp-academy');
});

test('what an earlier release kept is taken over once, whole, and stands in the database alone', async () => {
  Object.assign(local, oldTexts, { 'spp-lang': 'en' });
  for (const opened of [await page(), await page()]) {
    expect(names(opened.$registers.get()[kid])).toEqual(['Amina Diallo']);
    expect(opened.$trust.get().added).toMatchObject([{ publicKey, addedAt: '2026-11-20' }]);
    expect(Object.keys(opened.$trust.get().lists)).toEqual([kid]);
    expect(opened.$publicSite.get()).toBe('https://spp-academy.example.org/');
    expect(Object.fromEntries(await opened.readTexts())).toMatchObject({
      [registerKey]: oldTexts[registerKey],
      'spp-public-address': oldTexts['spp-public-address'],
    });
    expect(Object.keys(local)).toEqual(['spp-lang']);
  }
});

test('where the database cannot be used, all that an earlier release kept is there, and stays where it was', async () => {
  Object.assign(local, oldTexts);
  vi.stubGlobal('indexedDB', undefined);
  const { $registers, $trust, $publicSite, keepRegister, addIssuer } = await page();
  expect(names($registers.get()[kid])).toEqual(['Amina Diallo']);
  expect($trust.get().added).toHaveLength(1);
  expect($publicSite.get()).toBe('https://spp-academy.example.org/');
  await expect(keepRegister(newRegister(kid), key.secretKey)).rejects.toThrow();
  await expect(addIssuer({ publicKey: 'x', organisation: 'School', addedAt: '2026-11-27' })).rejects.toThrow();
  expect({ ...local }).toEqual(oldTexts);
});

test('a register is on the disk before it is shown, and the next page has it', async () => {
  const { $registers, keepRegister, readTexts } = await page();
  const register = signed(newRegister(kid), 7, 'Ada');
  const writing = keepRegister(register, key.secretKey);
  expect($registers.get()[kid]).toBeUndefined();
  expect(await writing).toEqual(register);
  expect((await readTexts()).get(registerKey)).toBe(serialiseRegister(register, key.secretKey));
  const next = await page();
  expect(next.$registers.get()).toEqual({ [kid]: register });
  await next.dropRegister(kid);
  expect(next.$registers.get()).toEqual({});
  expect((await page()).$registers.get()).toEqual({});
});

test('what two tabs sign and withdraw is in the register, and one place given twice is refused', async () => {
  const { keepRegister } = await page();
  const both = signed(newRegister(kid), 7, 'Ada');
  await keepRegister(both, key.secretKey);
  const id = both.entries[0]?.claim.id as string;
  await keepRegister(revoke(signed(both, 8, 'Grace'), id, 'Wrong name', 5, key.secretKey), key.secretKey);
  const all = await keepRegister(signed(both, 9, 'Mary'), key.secretKey);
  expect(names(all)).toEqual(['Ada', 'Grace', 'Mary']);
  expect(all.entries.find(({ claim }) => claim.id === id)?.revokedAt).toBe(5);
  const clash = signed(newRegister(kid), 9, 'Edith');
  clash.entries[0] = { ...(clash.entries[0] as Register['entries'][0]), claim: { ...issuedClaim, name: 'Edith' } };
  await expect(keepRegister(clash, key.secretKey)).rejects.toThrow('one place');
  expect(names((await page()).$registers.get()[kid])).toEqual(['Ada', 'Grace', 'Mary']);
});

test('what a tab of an earlier release signs after the move is not lost, and is united once the key is open', async () => {
  const { keepRegister } = await page();
  await keepRegister(signed(newRegister(kid), 7, 'Ada'), key.secretKey);
  local[registerKey] = serialiseRegister(signed(newRegister(kid), 8, 'Grace'), key.secretKey);
  const { $registers, keepRegister: keep } = await page();
  expect(names($registers.get()[kid])).toEqual(['Ada', 'Grace']);
  expect(local[registerKey]).toBeDefined();
  await keep($registers.get()[kid] as Register, key.secretKey);
  expect(local[registerKey]).toBeUndefined();
  expect(names((await page()).$registers.get()[kid])).toEqual(['Ada', 'Grace']);
});

test('a register that cannot be read is said to be so, and is not thrown away', async () => {
  local[registerKey] = '{"format":"spp-academy-register","version":9}';
  const { $unreadable, $registers, readTexts } = await page();
  expect([$unreadable.get(), $registers.get()]).toEqual([[kid], {}]);
  expect((await readTexts()).get(registerKey)).toContain('"version":9');
});

test('a register that cannot be removed is still there, on the page and on the disk', async () => {
  const { $registers, keepRegister, dropRegister } = await page();
  const { db } = await import('../../log/database.ts');
  await keepRegister(signed(newRegister(kid), 7, 'Ada'), key.secretKey);
  const removal = vi.spyOn(db, 'transaction').mockRejectedValueOnce(new Error('The disk fails'));
  await expect(dropRegister(kid)).rejects.toThrow();
  removal.mockRestore();
  expect(names($registers.get()[kid])).toEqual(['Ada']);
  expect(names((await page()).$registers.get()[kid])).toEqual(['Ada']);
});

test('an issuer is believed on this device, and no longer once it is forgotten', async () => {
  const { addIssuer, $trust } = await page();
  await addIssuer({ publicKey: 'x', organisation: 'School', addedAt: '2026-11-27' });
  expect($trust.get().added).toHaveLength(1);
  const next = await page();
  expect(next.$trust.get().added).toEqual([{ publicKey: 'x', organisation: 'School', addedAt: '2026-11-27' }]);
  await next.forgetIssuer('x');
  expect((await page()).$trust.get().added).toEqual([]);
});

test('whoever only checks a certificate gets no database for it', async () => {
  await page();
  expect(await Dexie.exists('spp-academy')).toBe(false);
});
