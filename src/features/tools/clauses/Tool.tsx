import { useMemo } from 'preact/hooks';
import type { SavingProps } from '../../learners/Saving.tsx';
import { ToolFrame } from '../frame/ToolFrame.tsx';
import type { ClauseCollection } from './collection.ts';
import { clausesTool } from './tool.ts';
import { View } from './View.tsx';

const results = () => import('./Result.tsx');

/** The clause and verification picker. */
export function ClausesTool({ content, behind, ...saving }: SavingProps & ClauseCollection) {
  const tool = useMemo(() => clausesTool(content), [content]);
  const collection = useMemo(() => ({ content, behind }), [content, behind]);
  return <ToolFrame tool={tool} content={collection} View={View} results={results} {...saving} />;
}
