import { kindOf } from './grade.ts';
import type { InputProps, View } from './kind.ts';
import { Choice } from './kinds/choice/Choice.tsx';
import { GapInput } from './kinds/gap/GapInput.tsx';
import { HotspotInput } from './kinds/hotspot/HotspotInput.tsx';
import { Match } from './kinds/match/Match.tsx';
import { NumberInput } from './kinds/number/NumberInput.tsx';
import { Order } from './kinds/order/Order.tsx';
import { ReflectionInput } from './kinds/reflection/ReflectionInput.tsx';
import { ScenarioInput } from './kinds/scenario/ScenarioInput.tsx';
import { Sort } from './kinds/sort/Sort.tsx';
import { TrueFalse } from './kinds/true-false/TrueFalse.tsx';
import type { AnyView } from './QuestionForm.tsx';
import type { Question } from './schema.ts';

/** The controls for every kind, and the compiler's word that none is missing. */
const inputs: { [K in Question['kind']]: View<Extract<Question, { kind: K }>, never>['Input'] } = {
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
};

/** Grading and controls of a question of any kind; for pages that hold many kinds. A lesson loads only its own. */
export const viewOf = (question: Question): AnyView => ({
  kind: kindOf(question),
  Input: inputs[question.kind] as (props: InputProps<Question>) => ReturnType<AnyView['Input']>,
});
