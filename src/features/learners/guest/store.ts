import { atom } from 'nanostores';
import { nameFor } from '../../../log/database-name.ts';
import type { Change } from '../../../log/event.ts';
import { $learner, $progress, addLearner, record } from '../../../log/store.ts';
import type { PathId } from '../../course/schema.ts';

const place = nameFor('guest');

function readGuest(): string | null {
  try {
    return sessionStorage.getItem(place);
  } catch {
    return null;
  }
}

/** Who was added without being asked. Stays until they are asked, in this tab, whatever page that is on. */
let guest = readGuest();

function noteGuest(learner: string | null): void {
  guest = learner;
  try {
    if (learner) sessionStorage.setItem(place, learner);
    else sessionStorage.removeItem(place);
  } catch {
    // Then they are asked on this page or not at all: the progress page takes a name as well.
  }
}

/** The place on the page that asks the present guest for a name; null where none does. */
export const $askedAt = atom<string | null>(null);

let adding: Promise<void> | undefined;

/** Somebody does something before they have said who they are: it is written for a guest, who is asked afterwards. */
export function addGuest(): Promise<void> {
  adding ??= addLearner('', null)
    .then(() => noteGuest($learner.get()))
    .finally(() => {
      adding = undefined;
    });
  return adding;
}

/** Asks for the guest's name in this place, unless nobody is to be asked or another place does. */
export function askGuest(at: string): void {
  const isGuest = guest !== null && guest === $learner.get() && $progress.get().name === '';
  if (isGuest && $askedAt.get() === null) $askedAt.set(at);
}

/** The place is gone from the page; another may ask. */
export function leavePlace(at: string): void {
  if ($askedAt.get() === at) $askedAt.set(null);
}

/** The guest has been asked, and is not asked again. */
export function noteAsked(): void {
  noteGuest(null);
  $askedAt.set(null);
}

/** Writes what the guest said of themselves; all they did stays theirs. */
export async function nameGuest(name: string, path: PathId | null): Promise<void> {
  const changes: Change[] = [];
  if (name) changes.push({ type: 'learner-renamed', name });
  if (path) changes.push({ type: 'path-chosen', path });
  if (changes.length > 0) await record(guest ?? $learner.get(), ...changes);
  noteAsked();
}
