import { useMemo } from 'preact/hooks';
import type { SavingProps } from '../../learners/Saving.tsx';
import { ToolFrame } from '../frame/ToolFrame.tsx';
import type { Behind } from '../load.ts';
import { clausesTool } from './case.ts';
import { Collection } from './context.tsx';
import { Result } from './Result.tsx';
import type { Clauses } from './schema.ts';
import { View } from './View.tsx';

type Props = SavingProps & { content: Clauses; behind: Behind };

/** The clause and verification picker. */
export default function Tool({ content, behind, ...saving }: Props) {
  const tool = useMemo(() => clausesTool(content), [content]);
  const collection = useMemo(() => ({ content, behind }), [content, behind]);
  return (
    <Collection.Provider value={collection}>
      <ToolFrame tool={tool} View={View} Result={Result} {...saving} />
    </Collection.Provider>
  );
}
