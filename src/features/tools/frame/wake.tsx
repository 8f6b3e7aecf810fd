import type { FunctionComponent } from 'preact';
import { loadScript } from '../../../site/data-script.ts';
import { hydrated, Root } from '../../../ui/hydrate.tsx';
import { loadSaving, type SavingProps } from '../../learners/Saving.tsx';
import type { ToolId } from '../registry.ts';
import { allParts } from './Late.tsx';

/** Brings a tool to life, with its words and with what content/ holds for it. */
export async function wakeTool(place: HTMLElement, id: ToolId, Tool: FunctionComponent<SavingProps>): Promise<void> {
  const { content } = place.dataset;
  const [saving, own] = await Promise.all([loadSaving(id), content ? loadScript<object>(content) : {}]);
  await hydrated(place, <Root id={id} of={Tool} props={{ ...saving, ...own }} />);
  // What was pressed in one of its parts waits for that part.
  await allParts();
}
