import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { db } from '../database.ts';
import type { Change, ProgressEvent } from '../event.ts';
import type { LastImport } from '../file/preview.ts';
import { advance, readFolded, stateFrom } from '../fold.ts';
import { deleteLearner } from '../learners.ts';
import { event, inOrder } from '../order.ts';
import { append, readEvents } from '../writer.ts';
import { mergeRemote, missingHere } from './merge.ts';
import { undoImport, watchImport } from './undo.ts';

const [ada, grace] = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002'] as const;
let count = 0;
const of = (learner: string, ...changes: Change[]): ProgressEvent[] =>
  changes.map((change) => {
    count++;
    const bytes = new Uint8Array(16);
    new DataView(bytes.buffer).setUint32(0, count);
    return event(change, learner, count, bytes);
  });
const added = (learner: string, name: string) => of(learner, { type: 'learner-added', name, path: null });
const opened = (learner: string, lesson: string) => of(learner, { type: 'lesson-opened', lesson });
const many = (learner: string, length: number) => Array.from({ length }, (_, n) => opened(learner, `l${n}`)).flat();
const silent = () => {};
const here = async () => (await readEvents()).sort(inOrder);
const whoLearns = async () => (await db.device.get('learner'))?.value;
const undoable = () =>
  new Promise<LastImport | null>((resolve, reject) => {
    const stop = watchImport((last) => {
      resolve(last);
      setTimeout(() => stop());
    }, reject);
  });

beforeEach(async () => {
  await Promise.all([db.events.clear(), db.device.clear()]);
});

test('a back-up is compared before anything is written', async () => {
  const own = added(ada, 'Ada');
  await append(own, ada);
  const theirs = [...own, ...opened(ada, 'a')];
  expect(await missingHere(theirs, silent)).toEqual(new Set([theirs[1]?.id]));
  expect(await here()).toEqual(own);
});

test('an import is the union, by the hundred and by the thousand, and a second one brings nothing', async () => {
  await append(added(ada, 'Ada'), ada);
  const [before, theirs] = [await here(), [...added(grace, 'Grace'), ...many(grace, 1200)]];
  const shares: number[] = [];
  expect(await mergeRemote(theirs, 5, (share) => shares.push(share))).toEqual(theirs);
  expect(shares.at(-1)).toBe(1);
  expect(await here()).toEqual([...before, ...theirs].sort(inOrder));
  expect(await mergeRemote(theirs, 6, silent)).toEqual([]);
  expect(await undoable()).toMatchObject({ at: 5, learners: [{ learner: grace, count: 1201, since: 0 }] });
  expect(await whoLearns()).toBe(ada);
});

test('a record that says something else here refuses the whole import, wherever it stands', async () => {
  const theirs = [...added(ada, 'Ada'), ...many(ada, 700)];
  const last = theirs.at(-1) as ProgressEvent;
  await append([{ ...last, at: last.at + 1 }]);
  const before = await here();
  await expect(missingHere(theirs, silent)).rejects.toMatchObject({ index: 700 });
  await expect(mergeRemote(theirs, 5, silent)).rejects.toMatchObject({ index: 700 });
  expect(await here()).toEqual(before);
  expect(await undoable()).toBeNull();
});

test('an import hands an empty device to its learner, and undoing it leaves the device empty', async () => {
  await mergeRemote(added(ada, 'Ada'), 5, silent);
  expect(await whoLearns()).toBe(ada);
  await undoImport();
  expect(await here()).toEqual([]);
  expect(await whoLearns()).toBeUndefined();
  expect(await undoable()).toBeNull();
});

test('undoing takes out what the import brought, and what was here before and came since stays', async () => {
  const own = [...added(ada, 'Ada'), ...opened(ada, 'a')];
  await append(own, ada);
  const theirs = of(ada, { type: 'learner-renamed', name: 'Adda' }, { type: 'lesson-opened', lesson: 'b' });
  await mergeRemote([...own, ...theirs], 5, silent);
  const since = opened(ada, 'c');
  await append(since);
  expect(await undoable()).toMatchObject({ learners: [{ learner: ada, count: 2, since: 1 }] });
  await undoImport();
  expect(await here()).toEqual([...own, ...since]);
});

test('who came with the import and went on learning keeps name and work when it is undone', async () => {
  await append(added(ada, 'Ada'), ada);
  const theirs = [...added(grace, 'Grace'), ...opened(grace, 'a')];
  await mergeRemote(theirs, 5, silent);
  const since = opened(grace, 'b');
  await append(since, grace);
  await undoImport();
  expect((await here()).filter(({ learner }) => learner === grace)).toEqual([theirs[0], ...since]);
  expect(await whoLearns()).toBe(grace);
});

test('undoing gives the device back to who was learning before', async () => {
  await append(added(ada, 'Ada'), ada);
  await mergeRemote([...added(grace, 'Grace'), ...opened(grace, 'a')], 5, silent);
  await db.device.put({ key: 'learner', value: grace });
  await undoImport();
  expect(await whoLearns()).toBe(ada);
});

test('a removed learner leaves nothing behind, and nobody else loses anything', async () => {
  const own = [...added(ada, 'Ada'), ...many(ada, 600)];
  const others = [...added(grace, 'Grace'), ...opened(grace, 'a')];
  await append(own, ada);
  await mergeRemote([...others, ...opened(ada, 'z')], 5, silent);
  await deleteLearner(ada, grace);
  expect(await here()).toEqual(others);
  expect(await whoLearns()).toBe(grace);
  expect(await undoable()).toMatchObject({ learners: [{ learner: grace, count: 2 }] });
  await deleteLearner(grace, null);
  expect(await here()).toEqual([]);
  expect(await whoLearns()).toBeUndefined();
  expect(await undoable()).toBeNull();
});

test('what an import brings from before, and what undoing takes away, changes the state and not only the list', async () => {
  const own = [...added(ada, 'Ada'), ...opened(ada, 'a')];
  const older = own.splice(1, 1);
  const later = opened(ada, 'b');
  await append([...own, ...later], ada);
  await advance(ada, 0);
  await mergeRemote(older, 5, silent);
  const shown = async () => Object.keys(stateFrom(await readFolded(ada)).lessons).sort();
  expect(await shown()).toEqual(['a', 'b']);
  await advance(ada, 0);
  await undoImport();
  expect(await shown()).toEqual(['b']);
});
