import { Check, type CheckProps } from '../../Check.tsx';
import { trueFalse } from './grade.ts';
import type { TrueFalse as Question } from './schema.ts';
import { TrueFalse } from './TrueFalse.tsx';

const view = { kind: trueFalse, Input: TrueFalse };

export default function TrueFalseCheck(props: CheckProps<Question>) {
  return <Check {...props} kindView={view} />;
}
