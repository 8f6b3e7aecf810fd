import { isRecord, type Kind } from '../../kind.ts';
import { hash, shuffle, shuffleAway } from '../../shuffle.ts';
import type { Match } from './schema.ts';

/** What can be chosen on the right, by id: the right sides of the pairs (under the id of their pair) and the others. */
export function choices({ id, pairs, others }: Match): { id: string; text: string }[] {
  return shuffleAway(
    [
      ...pairs.map((pair) => ({ id: pair.id, text: pair.right })),
      ...others.map((other) => ({ id: other.id, text: other.text })),
    ],
    hash(id),
  );
}

/** One point for each right pair. The answer is complete when every row has a choice; a choice may be used twice. */
export const match: Kind<Match, Record<string, string>> = {
  answered(question, response): response is Record<string, string> {
    const known = new Set(choices(question).map(({ id }) => id));
    return (
      isRecord(response) &&
      question.pairs.every(({ id }) => Object.hasOwn(response, id) && known.has(response[id] as string))
    );
  },
  total: (question) => question.pairs.length,
  solution: (question) => Object.fromEntries(question.pairs.map(({ id }) => [id, id])),
  grade(question, response) {
    const parts = question.pairs.map(({ id }) => ({
      id,
      mark: response[id] === id ? ('right' as const) : ('wrong' as const),
    }));
    return { earned: parts.filter(({ mark }) => mark === 'right').length, total: parts.length, parts };
  },
  // Only a right pair shows its reason; the reason of a wrong one would give its answer away.
  feedback(question, response) {
    return question.pairs.flatMap(({ id, left, feedback }) => {
      const given = response[id];
      if (given === id) return [{ id, text: feedback, about: left }];
      const text =
        question.slips.find((slip) => slip.pair === id && slip.instead === given)?.feedback ??
        question.others.find((other) => other.id === given)?.feedback;
      return text ? [{ id: `${id}/slip`, text }] : [];
    });
  },
  reasons: ({ pairs, others }) => [
    ...pairs.map((pair) => ({ id: pair.id, text: pair.feedback, about: pair.left })),
    ...others.map((other) => ({ id: other.id, text: other.feedback, about: other.text })),
  ],
  arrange: (question, seed) => ({ ...question, pairs: shuffle(question.pairs, seed) }),
  first: 'match.first',
  rule: 'match.rule',
};
