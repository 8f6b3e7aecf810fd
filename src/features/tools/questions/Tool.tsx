import { useMemo } from 'preact/hooks';
import type { SavingProps } from '../../learners/Saving.tsx';
import { ToolFrame } from '../frame/ToolFrame.tsx';
import type { QuestionCollection } from './collection.ts';
import { questionsTool } from './tool.ts';
import { View } from './View.tsx';

const results = () => import('./Result.tsx');

/** The builder of oversight questions. */
export function QuestionsTool({ content, behind, ...saving }: SavingProps & QuestionCollection) {
  const tool = useMemo(() => questionsTool(content), [content]);
  const collection = useMemo(() => ({ content, behind }), [content, behind]);
  return <ToolFrame tool={tool} content={collection} View={View} results={results} {...saving} />;
}
