import type { SavingProps } from '../../learners/Saving.tsx';
import { ToolFrame } from '../frame/ToolFrame.tsx';
import { bidEvaluation } from './tool.ts';
import { View } from './View.tsx';

const results = () => import('./Result.tsx');

/** The bid evaluation. */
export function BidEvaluation(props: SavingProps) {
  return <ToolFrame {...props} tool={bidEvaluation} content={null} View={View} results={results} />;
}
