import { $learners, eventsOf } from '../../log/store.ts';
import { noteKnown } from './known.ts';

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
  const { deleteLearner: remove } = await import('../../log/learners.ts');
  await remove(learner, next?.id ?? null);
}

/** Sets whether this device asks who is learning each time the browser is opened. */
export async function changeSetting(yes: boolean): Promise<void> {
  const { askAtStart } = await database();
  await askAtStart(yes);
  // Whoever changes it is known.
  noteKnown();
}
