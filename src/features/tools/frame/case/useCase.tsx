import { useState } from 'preact/hooks';
import type { SavedCase } from '../../../../log/progress.ts';
import type { Translate } from '../../../../site/words.ts';
import { type SavingProps, useSaving } from '../../../learners/Saving.tsx';
import { useLearner, useProgress } from '../../../learners/State.tsx';
import type { Tool } from '../tool.ts';
import { freeName } from './draft.ts';
import { readCase } from './saved-case.ts';
import { useOpenCase } from './useOpenCase.tsx';

export type ListedCase = SavedCase & { id: string };

/** The cases of a tool: the one on the screen, and the saved ones, which are opened, copied, removed and brought back. */
export function useCase<T>(tool: Tool<T>, t: Translate, saving: SavingProps) {
  const { save, saveFor, view } = useSaving(saving);
  const learner = useLearner();
  const all = useProgress().cases;
  const [said, say] = useState('');
  const [removed, setRemoved] = useState<ListedCase | null>(null);
  const cases: ListedCase[] = Object.entries(all)
    .filter(([, each]) => each.tool === tool.id)
    .map(([id, each]) => ({ id, ...each }))
    .sort((a, b) => b.savedAt - a.savedAt || (a.id < b.id ? -1 : 1));
  const names = cases.map(({ name }) => name);
  const screen = useOpenCase({ tool, t, saveFor, names, say });

  async function openNew(name: string, value: T, changed = false) {
    if (!(await screen.leave())) return;
    screen.show({ id: null, name, value, changed }, true);
    say(t('tools.opened', { name }));
  }

  async function openSaved({ id, name, data }: ListedCase) {
    if (!(await screen.leave())) return;
    const value = await readCase(tool, data);
    if (!value) return say(t('tools.unreadable', { name }));
    screen.show({ id, name, value, changed: false }, true);
    say(t('tools.opened', { name }));
  }

  async function duplicate() {
    if (!(await screen.leave())) return;
    const { name } = screen.now();
    screen.show({ ...screen.now(), id: null, name: freeName(name, names), changed: true });
    if (await screen.write()) say(t('tools.duplicated', { name: screen.now().name }));
  }

  /** Opens what a file held, and saves it where somebody is learning. */
  async function bring(name: string, value: T) {
    await openNew(freeName(name || t('tools.untitled'), names), value, true);
    if (learner) await screen.write();
    say(t('tools.imported', { name: screen.now().name }));
  }

  async function remove(gone: ListedCase) {
    if (screen.now().id === gone.id) screen.drop();
    if ((await save({ type: 'case-removed', case: gone.id })) === 'cancelled') return;
    if (screen.now().id === gone.id) screen.showFirst();
    setRemoved(gone);
    say(t('tools.removed', { name: gone.name }));
  }

  async function undo() {
    if (!removed) return;
    const { id, name, data } = removed;
    if ((await save({ type: 'case-saved', case: id, tool: tool.id, name, data })) === 'cancelled') return;
    setRemoved(null);
    say(t('tools.restored', { name }));
  }

  const { open, opened, isSaved, isRestored, change, rename, write, stepBack } = screen;
  return {
    ...{ open, opened, isSaved, isRestored, change, rename, write, stepBack },
    ...{ cases, said, say, removed, view, openNew, openSaved, duplicate, bring, remove, undo },
  };
}

export type CaseDesk<T> = ReturnType<typeof useCase<T>>;
