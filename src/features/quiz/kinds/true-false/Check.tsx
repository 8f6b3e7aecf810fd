import { Check, type CheckProps } from '../../question/Check.tsx';
import { trueFalse } from './grade.ts';
import { TrueFalse } from './Input.tsx';
import type { TrueFalse as Question } from './schema.ts';

const view = { kind: trueFalse, Input: TrueFalse };

export default function TrueFalseCheck(props: CheckProps<Question>) {
  return <Check {...props} kindView={view} />;
}
