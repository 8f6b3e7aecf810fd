import type { Content } from '../content.ts';
import { correct } from '../nearest.ts';
import { type Problem, problemIn, quote } from '../problem.ts';
import { entries } from './questions.ts';

/** A key rests on facts that are certain and will stay so. */
export function keyFacts(content: Content): Problem[] {
  const { facts } = content;
  const all = entries(content);
  if (!facts) {
    const [first] = all;
    const remedy = 'Add facts.yaml to the content folder; each fact has a mark and a claim.';
    return first
      ? [
          problemIn(
            first.quiz,
            [first.list, first.index, 'facts'],
            'facts that facts.yaml holds',
            'no such file',
            remedy,
          ),
        ]
      : [];
  }
  return all.flatMap(({ quiz, list, index, question }) =>
    question.facts.flatMap((id, each) => {
      const fact = facts.value[id];
      const problem = (expected: string, found: string, remedy: string) => [
        problemIn(quiz, [list, index, 'facts', each], expected, found, remedy),
      ];
      if (!fact) {
        const known = Object.keys(facts.value);
        const remedy = correct(id, known, 'Correct the id, or add the fact.');
        return problem('the id of a fact in facts.yaml', quote(id), remedy);
      }
      const expected = 'a fact marked V, V2, K or arithmetic, and not volatile';
      const remedy = 'Rest the key on another fact, or take the question out.';
      if (fact.mark === 'U') return problem(expected, `${quote(id)}, marked U`, remedy);
      return fact.volatile ? problem(expected, `${quote(id)}, which is volatile`, remedy) : [];
    }),
  );
}
