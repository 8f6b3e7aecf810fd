import type { Kind } from '../../kind.ts';
import { longestReflection } from './longest.ts';
import type { Reflection } from './schema.ts';

/** Not graded: any text earns 0 of 0, and the model answer is shown. Complete once something is written. */
export const reflection: Kind<Reflection, string> = {
  answered: (_, response): response is string =>
    typeof response === 'string' && response.trim() !== '' && response.length <= longestReflection,
  total: () => 0,
  solution: (question) => question.model,
  grade: () => ({ earned: 0, total: 0, parts: [] }),
  feedback: (question) => [{ id: 'model', text: question.model }],
  reasons: () => [],
  first: 'reflection.first',
  rule: 'reflection.rule',
  typed: true,
  edit: 'reflection.edit',
};
