import { Check, type CheckProps } from '../../question/Check.tsx';
import { sort } from './grade.ts';
import { Sort } from './Input.tsx';
import type { Sort as Question } from './schema.ts';

const view = { kind: sort, Input: Sort };

export default function SortCheck(props: CheckProps<Question>) {
  return <Check {...props} kindView={view} />;
}
