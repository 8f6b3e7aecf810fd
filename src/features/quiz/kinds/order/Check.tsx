import { Check, type CheckProps } from '../../question/Check.tsx';
import { order } from './grade.ts';
import { Order } from './Input.tsx';
import type { Order as Question } from './schema.ts';

const view = { kind: order, Input: Order };

export default function OrderCheck(props: CheckProps<Question>) {
  return <Check {...props} kindView={view} />;
}
