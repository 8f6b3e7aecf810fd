import { kindOf } from '../grade.ts';
import type { View } from '../kind.ts';
import type { AnyView } from '../question/QuestionForm.tsx';
import type { Question } from '../schema.ts';
import { Choice } from './choice/Input.tsx';
import { GapInput } from './gap/Input.tsx';
import { HotspotInput } from './hotspot/Input.tsx';
import { Match } from './match/Input.tsx';
import { NumberInput } from './number/Input.tsx';
import { Order } from './order/Input.tsx';
import { ReflectionInput } from './reflection/Input.tsx';
import { ScenarioInput } from './scenario/Input.tsx';
import { Sort } from './sort/Input.tsx';
import { TrueFalse } from './true-false/Input.tsx';

/** The controls for every kind, and the compiler's word that none is missing. */
const inputs = {
  single: Choice,
  multiple: Choice,
  'true-false': TrueFalse,
  number: NumberInput,
  order: Order,
  match: Match,
  sort: Sort,
  gap: GapInput,
  scenario: ScenarioInput,
  hotspot: HotspotInput,
  reflection: ReflectionInput,
} satisfies { [K in Question['kind']]: View<Extract<Question, { kind: K }>, never>['Input'] };

/** Grading and controls of a question of any kind; for pages that hold many kinds. A lesson loads only its own. */
export const viewOf = (question: Question): AnyView => ({
  kind: kindOf(question),
  Input: inputs[question.kind],
});
