import { $learners, eventsOf } from '../../log/store.ts';

// What can be done with the learners of a device beyond switching: only the progress page needs it.

const database = () => import('../../log/writer.ts');

/** Gives a learner another name. Certificates already made keep theirs. */
export async function renameLearner(learner: string, name: string): Promise<void> {
  const { append } = await database();
  await append(eventsOf(learner, { type: 'learner-renamed', name }));
}

/** Takes a learner with everything recorded off this device; if they were learning, the device goes to the next one. */
export async function removeLearner(learner: string): Promise<void> {
  const next = $learners.get().find(({ id }) => id !== learner);
  const { removeLearner: remove } = await import('../../log/learners.ts');
  await remove(learner, next?.id ?? null);
}

/** Sets whether this device asks who is learning each time the browser is opened. */
export async function changeSetting(yes: boolean): Promise<void> {
  const { askAtStart } = await database();
  await askAtStart(yes);
  // Whoever changes it is known.
  noteKnown();
}

const known = 'spp-known';

/** Whether it is known who is at this browser since it was opened. */
export function isKnown(): boolean {
  try {
    return sessionStorage.getItem(known) !== null;
  } catch {
    // Without storage for the session the question would come on every page.
    return true;
  }
}

/** Notes that it is known now, until the browser is closed. */
export function noteKnown(): void {
  try {
    sessionStorage.setItem(known, '1');
  } catch {
    // Then nothing is asked either.
  }
}
