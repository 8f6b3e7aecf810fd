import { Check, type CheckProps } from '../../question/Check.tsx';
import { number } from './grade.ts';
import { NumberInput } from './Input.tsx';
import type { NumberQuestion } from './schema.ts';

const view = { kind: number, Input: NumberInput };

export default function NumberCheck(props: CheckProps<NumberQuestion>) {
  return <Check {...props} kindView={view} />;
}
