import type { FunctionComponent } from 'preact';
import type { Wake } from '../../ui/islands.ts';
import type { SavingProps } from '../learners/Saving.tsx';
import { casePlace, typedPlace } from './frame/places.ts';
import { holdPaste } from './page-paste.ts';
import type { ToolId } from './registry.ts';

/** How each tool is loaded; what it needs besides comes from its script of content. */
const tools = {
  'life-cycle-cost': () => import('./life-cycle-cost/Tool.tsx').then((module) => module.LifeCycleCost),
  'bid-evaluation': () => import('./bid-evaluation/Tool.tsx').then((module) => module.BidEvaluation),
  'risk-map': () => import('./risk-map/Tool.tsx').then((module) => module.RiskMap),
  maturity: () => import('./maturity/Tool.tsx').then((module) => module.Maturity),
  clauses: () => import('./clauses/Tool.tsx').then((module) => module.ClausesTool),
  questions: () => import('./questions/Tool.tsx').then((module) => module.QuestionsTool),
} satisfies Record<ToolId, () => Promise<FunctionComponent<never>>>;

/** Whether this window was left with a case of the tool that differs from the prepared one. */
function isLeft(id: ToolId): boolean {
  try {
    return [casePlace(id), typedPlace(id)].some((place) => sessionStorage.getItem(place) !== null);
  } catch {
    // Storage is blocked: nothing was kept.
    return false;
  }
}

/** How a tool comes alive: when it is touched, and by itself where this window was left with a case. */
export function toolParts(): Record<string, Wake> {
  const handOver = holdPaste();
  const parts = Object.entries(tools).map(([id, load]): [string, Wake] => {
    const tool = id as ToolId;
    if (isLeft(tool)) document.querySelector(`[data-island="${id}"]`)?.setAttribute('data-unasked', 'always');
    return [
      id,
      async (place) => {
        const [{ wakeTool }, Tool] = await Promise.all([import('./frame/wake.tsx'), load()]);
        await wakeTool(place, tool, Tool as FunctionComponent<SavingProps>);
        handOver();
      },
    ];
  });
  return Object.fromEntries(parts);
}
