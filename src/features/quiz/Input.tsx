import type { JSX } from 'preact';
import type { Translate } from '../../i18n/t.ts';
import type { Outcome } from './grade.ts';
import { Choice } from './kinds/choice/Choice.tsx';
import { NumberInput } from './kinds/number/NumberInput.tsx';
import { TrueFalse } from './kinds/true-false/TrueFalse.tsx';
import type { Question } from './schema.ts';

export type InputProps<Q> = {
  question: Q;
  /** Name of the group of native controls; one per question on the page. */
  name: string;
  response: unknown;
  /** Null while what stands there is no complete response. */
  onResponse(response: unknown): void;
  /** Set once checked. */
  outcome?: Outcome;
  t: Translate;
  lang: string;
};

/** The controls for every kind, and the compiler's word that none is missing. */
const inputs: { [K in Question['kind']]: (props: InputProps<Extract<Question, { kind: K }>>) => JSX.Element } = {
  single: Choice,
  multiple: Choice,
  'true-false': TrueFalse,
  number: NumberInput,
};

/** The controls that a question of any kind is answered with. */
export function Input(props: InputProps<Question>) {
  const Kind = inputs[props.question.kind] as (props: InputProps<Question>) => JSX.Element;
  return <Kind {...props} />;
}
