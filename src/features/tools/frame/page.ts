import type { FunctionComponent } from 'preact';
import type { Wake } from '../../../ui/islands.ts';
import type { SavingProps } from '../../learners/Saving.tsx';
import type { ToolId } from '../registry.ts';
import { casePlace, typedPlace } from './places.ts';

/** Whether this window was left with a case of the tool that differs from the prepared one. */
function isLeft(id: ToolId): boolean {
  try {
    return [casePlace(id), typedPlace(id)].some((place) => sessionStorage.getItem(place) !== null);
  } catch {
    // Storage is blocked: nothing was kept.
    return false;
  }
}

/** How the tool of a page comes alive: when it is touched, and by itself where this window was left with a case. */
export function toolOnPage<Own extends SavingProps>(
  id: ToolId,
  load: () => Promise<FunctionComponent<Own>>,
): Record<string, Wake> {
  if (isLeft(id)) document.querySelector<HTMLElement>(`[data-island="${id}"]`)?.setAttribute('data-unasked', 'always');
  return {
    [id]: async (place) => {
      const [{ wakeTool }, Tool] = await Promise.all([import('./wake.tsx'), load()]);
      await wakeTool(place, id, Tool as FunctionComponent<SavingProps>);
    },
  };
}
