import { atom } from 'nanostores';
import { publicSite } from './carrier/link.ts';
import { type Register, readRegister, serialiseRegister } from './issue/register/register.ts';
import { type LocalTrust, noTrust, readLocalTrust } from './verify/local-trust.ts';
import type { AddedIssuer } from './verify/verify.ts';

// What belongs to this device and to no learner: issuers somebody added here, status lists read here, and the copies
// of the registers of issuers who sign here. Small texts, written before anything is said to be done.

const trustKey = 'spp-issuers';
const registerKey = 'spp-register-';

export const $trust = atom<LocalTrust>(noTrust());

/** Registers of keys that signed on this device, by the short name of the key. */
export const $registers = atom<Record<string, Register>>({});

/** Keys whose register is here and cannot be read. */
export const $unreadable = atom<string[]>([]);

let started = false;

const addressKey = 'spp-public-address';

/** The public address of the course, as an issuer wrote it on this device; null if none did. */
export const $publicSite = atom<string | null>(null);

/** Keeps the public address. It counts until the page is left even where the browser keeps nothing. */
export function keepPublicSite(site: string): void {
  $publicSite.set(site);
  try {
    localStorage.setItem(addressKey, site);
  } catch {
    // Storage is blocked: it is asked for again.
  }
}

/** Reads what this device knows. Blocked storage is empty storage. */
export function startTrust(): void {
  if (started) return;
  started = true;
  try {
    $trust.set(readLocalTrust(localStorage.getItem(trustKey)));
    $publicSite.set(publicSite(localStorage.getItem(addressKey) ?? '') ?? null);
    const registers: Record<string, Register> = {};
    for (const name of Object.keys(localStorage).filter((each) => each.startsWith(registerKey))) {
      const read = readRegister(localStorage.getItem(name) ?? '');
      if ('register' in read) registers[read.register.kid] = read.register;
      else $unreadable.set([...$unreadable.get(), name.slice(registerKey.length)]);
    }
    $registers.set(registers);
  } catch {
    // Storage is blocked: the page works, and says so where something is to be kept.
  }
}

/** @throws if the browser keeps nothing. */
function keep(trust: LocalTrust): void {
  localStorage.setItem(trustKey, JSON.stringify(trust));
  $trust.set(trust);
}

/** Believes an issuer on this device from now on. @throws if it cannot be kept. */
export function addIssuer(issuer: AddedIssuer): void {
  const { added, lists } = $trust.get();
  keep({ lists, added: [...added.filter(({ publicKey }) => publicKey !== issuer.publicKey), issuer] });
}

/** No longer believes an issuer that was added here. @throws if it cannot be kept. */
export function forgetIssuer(publicKey: string): void {
  const { added, lists } = $trust.get();
  keep({ lists, added: added.filter((issuer) => issuer.publicKey !== publicKey) });
}

/** Keeps a status list. @throws if it cannot be kept. */
export function keepList(kid: string, text: string): void {
  const { added, lists } = $trust.get();
  keep({ added, lists: { ...lists, [kid]: text } });
}

/** Keeps a register in this browser, beside the file the issuer saves. @throws if there is no room. */
export function keepRegister(register: Register, secretKey: Uint8Array): void {
  localStorage.setItem(registerKey + register.kid, serialiseRegister(register, secretKey));
  $registers.set({ ...$registers.get(), [register.kid]: register });
}

/** Takes the copy of a register out of this browser; the file the issuer saved is what remains. */
export function dropRegister(kid: string): void {
  localStorage.removeItem(registerKey + kid);
  const { [kid]: _, ...rest } = $registers.get();
  $registers.set(rest);
}
