import { $learners, eventsOf } from '../store.ts';

// What can be done with the learners of a device beyond switching: only the progress page needs it.

const asking = () => import('../../../db/asking.ts');

/** Gives a learner another name. Certificates already made keep theirs. */
export async function renameLearner(learner: string, name: string): Promise<void> {
  const { append } = await import('../../../db/events.ts');
  await append(eventsOf(learner, { type: 'learner-renamed', name }));
}

/** Takes a learner with everything recorded off this device; if they were learning, the device goes to the next one. */
export async function removeLearner(learner: string): Promise<void> {
  const next = $learners.get().find(({ id }) => id !== learner);
  const { removeLearner: remove } = await import('../../../db/learners.ts');
  await remove(learner, next?.id ?? null);
}

/** Whether this device asks who is learning at each start. */
export const readSetting = async (): Promise<boolean> => (await asking()).asksAtStart();

export async function changeSetting(yes: boolean): Promise<void> {
  const { askAtStart } = await asking();
  await askAtStart(yes);
}
