import type { SavingProps } from '../../learners/Saving.tsx';
import { ToolFrame } from '../frame/ToolFrame.tsx';
import { lifeCycleCost } from './tool.ts';
import { View } from './View.tsx';

const results = () => import('./Result.tsx');

/** The life-cycle cost calculator. */
export function LifeCycleCost(props: SavingProps) {
  return <ToolFrame {...props} tool={lifeCycleCost} content={null} View={View} results={results} />;
}
