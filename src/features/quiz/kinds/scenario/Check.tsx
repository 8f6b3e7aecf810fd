import { Check, type CheckProps } from '../../question/Check.tsx';
import { scenario } from './grade.ts';
import { ScenarioInput } from './Input.tsx';
import type { Scenario } from './schema.ts';

const view = { kind: scenario, Input: ScenarioInput };

export default function ScenarioCheck(props: CheckProps<Scenario>) {
  return <Check {...props} kindView={view} />;
}
