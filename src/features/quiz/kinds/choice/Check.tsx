import { Check, type CheckProps } from '../../question/Check.tsx';
import { multiple, single } from './grade.ts';
import { Choice } from './Input.tsx';
import type { Multiple, Single } from './schema.ts';

const views = { single: { kind: single, Input: Choice }, multiple: { kind: multiple, Input: Choice } };

export default function ChoiceCheck(props: CheckProps<Single | Multiple>) {
  return <Check {...props} kindView={views[props.question.kind]} />;
}
