import { useMemo } from 'preact/hooks';
import type { SavingProps } from '../../learners/Saving.tsx';
import { ToolFrame } from '../frame/ToolFrame.tsx';
import type { RiskMapWords } from './content.ts';
import { riskMap } from './tool.ts';
import { View } from './View.tsx';

const results = () => import('./Result.tsx');

/** The risk map with its scales in the language of the page. */
export function RiskMap({ content, ...saving }: SavingProps & { content: RiskMapWords }) {
  const tool = useMemo(() => riskMap(content), [content]);
  return <ToolFrame tool={tool} content={content} View={View} results={results} {...saving} />;
}
