import { Check, type CheckProps } from '../../Check.tsx';
import { reflection } from './grade.ts';
import { ReflectionInput } from './ReflectionInput.tsx';
import type { Reflection } from './schema.ts';

const view = { kind: reflection, Input: ReflectionInput };

export default function ReflectionCheck(props: CheckProps<Reflection>) {
  return <Check {...props} kindView={view} />;
}
