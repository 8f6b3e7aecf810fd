import { Check, type CheckProps } from '../../question/Check.tsx';
import { gap } from './grade.ts';
import { GapInput } from './Input.tsx';
import type { GapQuestion } from './schema.ts';

const view = { kind: gap, Input: GapInput };

export default function GapCheck(props: CheckProps<GapQuestion>) {
  return <Check {...props} kindView={view} />;
}
