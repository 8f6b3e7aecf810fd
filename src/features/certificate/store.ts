import { atom } from 'nanostores';
import { start } from '../../log/store.ts';
import { mayHaveDatabase } from '../../log/summary/summary-place.ts';
import { publicSite } from './carrier/link.ts';
import { fuller, type Register, readRegister, serialiseRegister, united } from './issue/register/register.ts';
import { dropOldText, readOldTexts } from './old-texts.ts';
import { type LocalTrust, noTrust, readLocalTrust, unitedTrust } from './verify/local-trust.ts';
import type { AddedIssuer } from './verify/verify.ts';

// What belongs to this device and to no learner: issuers somebody added here, status lists read here, and the copies
// of the registers of issuers who sign here. Written before anything is said to be done; each text is united with what
// another tab wrote meanwhile.

const texts = () => import('../../log/device-texts.ts');

const trustKey = 'spp-issuers';
const addressKey = 'spp-public-address';
const registerKey = 'spp-register-';

export const $trust = atom<LocalTrust>(noTrust());

/** Registers of keys that signed on this device, by the short name of the key. */
export const $registers = atom<Record<string, Register>>({});

/** Keys whose register is here and cannot be read. */
export const $unreadable = atom<string[]>([]);

/** The public address of the course, as an issuer wrote it on this device; null if none did. */
export const $publicSite = atom<string | null>(null);

const registerIn = (text: string | undefined): Register | undefined => {
  const read = readRegister(text ?? '');
  return 'register' in read ? read.register : undefined;
};

/** Two texts of one key as one that loses nothing of either; undefined where only the key of an issuer could sign it. */
function joined(key: string, ours: string, theirs: string): string | undefined {
  if (ours === theirs || key === addressKey) return ours;
  if (key === trustKey) return JSON.stringify(unitedTrust(readLocalTrust(ours), readLocalTrust(theirs)));
  const [own, other] = [registerIn(ours), registerIn(theirs)];
  const all = own && other && fuller(own, other);
  return all && (all === own ? ours : theirs);
}

/** Takes over what an earlier release kept; what cannot be united yet, or written, stays where it is. */
async function takeOver(old: ReadonlyMap<string, string>): Promise<void> {
  const { changeText } = await texts();
  for (const [key, text] of old) {
    let isTaken = false;
    await changeText(key, (before) => {
      const all = before === undefined ? text : joined(key, before, text);
      isTaken = all !== undefined;
      return all ?? before;
    });
    if (isTaken) dropOldText(key);
  }
}

function show(kept: ReadonlyMap<string, string>, old: ReadonlyMap<string, string>): void {
  const trust = unitedTrust(readLocalTrust(kept.get(trustKey)), readLocalTrust(old.get(trustKey)));
  $trust.set(trust);
  $publicSite.set(publicSite(kept.get(addressKey) ?? old.get(addressKey) ?? '') ?? null);
  const registers: Record<string, Register> = {};
  const unreadable: string[] = [];
  for (const key of new Set([...kept.keys(), ...old.keys()])) {
    if (!key.startsWith(registerKey)) continue;
    const [own, other] = [registerIn(kept.get(key)), registerIn(old.get(key))];
    const register = own && other ? (united(own, other) ?? own) : (own ?? other);
    if (register) registers[register.kid] = register;
    else unreadable.push(key.slice(registerKey.length));
  }
  $registers.set(registers);
  $unreadable.set(unreadable);
}

let started: Promise<void> | undefined;

/** Reads what this device knows; resolves once that is known. A database that cannot be used is said in the header. */
export function startTrust(): Promise<void> {
  started ??= read();
  return started;
}

async function read(): Promise<void> {
  // Loaded while the server is there: the page may outlive it, and an issuer is added all the same.
  const loaded = texts().catch(() => {});
  const old = readOldTexts();
  // Whoever checks a certificate on a device of their own gets no database for it.
  if (old.size === 0 && !(await mayHaveDatabase())) return void (await loaded);
  await start();
  let kept = new Map<string, string>();
  try {
    await takeOver(old);
    kept = await (await texts()).readTexts();
  } catch {
    // The page works with what it has, says so where something is to be kept, and tries again then.
    started = undefined;
  }
  show(kept, readOldTexts());
}

/** Keeps the public address. It counts until the page is left even where the browser keeps nothing. */
export async function keepPublicSite(site: string): Promise<void> {
  $publicSite.set(site);
  const { changeText } = await texts();
  // Where it cannot be kept, it is asked for again.
  await changeText(addressKey, () => site).catch(() => {});
}

/** @throws if the browser keeps nothing. */
async function changeTrust(change: (trust: LocalTrust) => LocalTrust): Promise<void> {
  await startTrust();
  const { changeText } = await texts();
  let next = noTrust();
  await changeText(trustKey, (before) => {
    next = change(readLocalTrust(before));
    return JSON.stringify(next);
  });
  $trust.set(next);
}

/** Believes an issuer on this device from now on. @throws if it cannot be kept. */
export const addIssuer = (issuer: AddedIssuer): Promise<void> =>
  changeTrust(({ added, lists }) => ({
    lists,
    added: [...added.filter(({ publicKey }) => publicKey !== issuer.publicKey), issuer],
  }));

/** No longer believes an issuer that was added here. @throws if it cannot be kept. */
export const forgetIssuer = (publicKey: string): Promise<void> =>
  changeTrust(({ added, lists }) => ({ lists, added: added.filter((issuer) => issuer.publicKey !== publicKey) }));

/** Keeps a status list, unless a newer one of the same key is here. @throws if it cannot be kept. */
export const keepList = (kid: string, text: string): Promise<void> =>
  changeTrust((trust) => unitedTrust(trust, { added: [], lists: { [kid]: text } }));

/**
 * Keeps a register in this browser, beside the file the issuer saves, together with what another tab has kept of it.
 * Gives what is kept. @throws if there is no room, or if two tabs gave one place to two certificates.
 */
export async function keepRegister(register: Register, secretKey: Uint8Array): Promise<Register> {
  await startTrust();
  const { changeText } = await texts();
  const key = registerKey + register.kid;
  let all = register;
  await changeText(key, (before) => {
    const other = registerIn(before);
    const both = other ? united(register, other) : register;
    if (!both) throw new Error('Two certificates have one place in the list of this key');
    all = both;
    return serialiseRegister(both, secretKey);
  });
  const old = registerIn(readOldTexts().get(key));
  if (old && fuller(all, old) === all) dropOldText(key);
  $registers.set({ ...$registers.get(), [all.kid]: all });
  return all;
}

/** Takes the copy of a register out of this browser; the file the issuer saved is what remains. */
export async function dropRegister(kid: string): Promise<void> {
  const { changeText } = await texts();
  await changeText(registerKey + kid, () => undefined);
  dropOldText(registerKey + kid);
  const { [kid]: _, ...rest } = $registers.get();
  $registers.set(rest);
}
