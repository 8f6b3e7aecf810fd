import Dexie from 'dexie';
import { removeEvents } from './bulk.ts';
import { db } from './database.ts';
import { changeLog } from './fold.ts';
import { forgetImported } from './remote/undo.ts';

/** Takes a learner with everything recorded off this device, in one transaction; the device goes to `next`, or to nobody. */
export async function deleteLearner(learner: string, next: string | null): Promise<void> {
  await changeLog(async () => {
    const own = db.events.where('[learner+at]').between([learner, Dexie.minKey], [learner, Dexie.maxKey]);
    await removeEvents(learner, await own.primaryKeys());
    await forgetImported(learner);
    await db.drafts.where('learner').equals(learner).delete();
    if ((await db.device.get('learner'))?.value !== learner) return;
    if (next) await db.device.put({ key: 'learner', value: next });
    else await db.device.delete('learner');
  });
}
