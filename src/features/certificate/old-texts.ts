import { nameFor } from '../../log/database-name.ts';

// Earlier releases kept in localStorage what issuers keep on this device. It is taken over into the database and then
// stands there alone; what could not be taken over stays where it is, and is read there.

/** Only the course "spp" had such releases; what another course finds is not its own. */
const isOurs = (key: string) =>
  key.startsWith(nameFor('')) && /^spp-(issuers|public-address|register-[0-9a-f]{16})$/.test(key);

/** What an earlier release left, by key. Blocked storage is empty storage. */
export function readOldTexts(): Map<string, string> {
  try {
    const keys = Object.keys(localStorage).filter(isOurs);
    return new Map(keys.map((key) => [key, localStorage.getItem(key) ?? '']));
  } catch {
    return new Map();
  }
}

export function dropOldText(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // It is read and united once more, which changes nothing.
  }
}
