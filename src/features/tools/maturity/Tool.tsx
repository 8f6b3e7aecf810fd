import { useMemo } from 'preact/hooks';
import type { SavingProps } from '../../learners/Saving.tsx';
import { ToolFrame } from '../frame/ToolFrame.tsx';
import type { MaturityWords } from './content.ts';
import { maturity } from './tool.ts';
import { View } from './View.tsx';

const results = async () => ({ ...(await import('./Result.tsx')), ...(await import('./Beside.tsx')) });

/** The self-assessment with its statements in the language of the page. */
export function Maturity({ content, ...saving }: SavingProps & { content: MaturityWords }) {
  const tool = useMemo(() => maturity(content), [content]);
  return <ToolFrame tool={tool} content={content} View={View} results={results} {...saving} />;
}
