import { Check, type CheckProps } from '../../question/Check.tsx';
import { hotspot } from './grade.ts';
import { HotspotInput } from './Input.tsx';
import type { Hotspot } from './schema.ts';

const view = { kind: hotspot, Input: HotspotInput };

export default function HotspotCheck(props: CheckProps<Hotspot>) {
  return <Check {...props} kindView={view} />;
}
