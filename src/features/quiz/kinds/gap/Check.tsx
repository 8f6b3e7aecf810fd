import { Check, type CheckProps } from '../../Check.tsx';
import { GapInput } from './GapInput.tsx';
import { gap } from './grade.ts';
import type { GapQuestion } from './schema.ts';

const view = { kind: gap, Input: GapInput };

export default function GapCheck(props: CheckProps<GapQuestion>) {
  return <Check {...props} kindView={view} />;
}
