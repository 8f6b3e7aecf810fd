import { Check, type CheckProps } from '../../question/Check.tsx';
import { reflection } from './grade.ts';
import { ReflectionInput } from './Input.tsx';
import type { Reflection } from './schema.ts';

const view = { kind: reflection, Input: ReflectionInput };

export default function ReflectionCheck(props: CheckProps<Reflection>) {
  return <Check {...props} kindView={view} />;
}
