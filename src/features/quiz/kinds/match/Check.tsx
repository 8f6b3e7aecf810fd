import { Check, type CheckProps } from '../../question/Check.tsx';
import { match } from './grade.ts';
import { Match } from './Input.tsx';
import type { Match as Question } from './schema.ts';

const view = { kind: match, Input: Match };

export default function MatchCheck(props: CheckProps<Question>) {
  return <Check {...props} kindView={view} />;
}
