import { useMemo } from 'preact/hooks';
import type { SavingProps } from '../../learners/Saving.tsx';
import { ToolFrame } from '../frame/ToolFrame.tsx';
import type { Behind } from '../load.ts';
import { questionsTool } from './case.ts';
import { Collection } from './context.tsx';
import { Result } from './Result.tsx';
import type { Questions } from './schema.ts';
import { View } from './View.tsx';

type Props = SavingProps & { content: Questions; behind: Behind };

/** The builder of oversight questions. */
export default function Tool({ content, behind, ...saving }: Props) {
  const tool = useMemo(() => questionsTool(content), [content]);
  const collection = useMemo(() => ({ content, behind }), [content, behind]);
  return (
    <Collection.Provider value={collection}>
      <ToolFrame tool={tool} View={View} Result={Result} {...saving} />
    </Collection.Provider>
  );
}
