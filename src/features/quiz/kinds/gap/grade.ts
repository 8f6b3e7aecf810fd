import { comparedText } from '../../../../site/compared-text.ts';
import { isRecord, type Kind, type Part } from '../../kind.ts';
import type { Responses } from '../../response.ts';
import type { Gap, GapQuestion } from './schema.ts';

type Filling = Responses['gap'];

/** Reads a response, complete or not. */
export function fillingOf(question: GapQuestion, response: unknown): Filling {
  if (!isRecord(response)) return {};
  return Object.fromEntries(
    question.gaps.flatMap(({ id }) => {
      const value = Object.hasOwn(response, id) ? response[id] : undefined;
      return typeof value === 'string' && value !== '' ? [[id, value]] : [];
    }),
  );
}

/** The choice that fits; none where words are written. */
export const keyOf = (gap: Gap) => gap.choices?.find((choice) => choice.key);

/** The words of the answer: the choice that fits, or the first accepted variant. */
export const answerOf = (gap: Gap): string => keyOf(gap)?.text ?? gap.accept?.[0] ?? '';

/** What was put into a gap, as it is read. */
export const wordsIn = (gap: Gap, value: string): string =>
  gap.choices?.find((choice) => choice.id === value)?.text ?? value.trim();

const fills = (gap: Gap, value = ''): boolean =>
  gap.choices ? gap.choices.some((choice) => choice.id === value) : comparedText(value) !== '';

const matches = (variants: string[] | undefined, value: string): boolean =>
  variants?.some((variant) => comparedText(variant) === comparedText(value)) ?? false;

const fits = (gap: Gap, value: string): boolean =>
  gap.choices ? keyOf(gap)?.id === value : matches(gap.accept, value);

function why(gap: Gap, value: string): string {
  if (gap.choices) return gap.choices.find((choice) => choice.id === value)?.feedback ?? '';
  if (fits(gap, value)) return gap.feedback?.right ?? '';
  return gap.feedback?.slips.find((slip) => matches(slip.accept, value))?.feedback ?? gap.feedback?.wrong ?? '';
}

/**
 * One point for each gap that is filled with an accepted variant or the right choice; a wrong one takes nothing away.
 * Capitals, accents, dashes and extra spaces do not matter. Complete once every gap is filled.
 */
export const gap: Kind<GapQuestion, Filling> = {
  answered: (question, response): response is Filling => {
    const filling = fillingOf(question, response);
    return question.gaps.every((each) => fills(each, filling[each.id]));
  },
  total: (question) => question.gaps.length,
  solution: (question) => Object.fromEntries(question.gaps.map((each) => [each.id, keyOf(each)?.id ?? answerOf(each)])),
  grade(question, response) {
    const filling = fillingOf(question, response);
    const parts = question.gaps.map((each): Part => {
      return { id: each.id, mark: fits(each, filling[each.id] ?? '') ? 'right' : 'wrong' };
    });
    return { earned: parts.filter(({ mark }) => mark === 'right').length, total: parts.length, parts };
  },
  feedback(question, response) {
    const filling = fillingOf(question, response);
    return question.gaps.map((each) => {
      const value = filling[each.id] ?? '';
      return { id: each.id, text: why(each, value), about: wordsIn(each, value) };
    });
  },
  reasons: (question) =>
    question.gaps.flatMap(({ id, choices = [] }) =>
      choices
        .filter((choice) => !choice.key)
        .map((choice) => ({ id: `${id}/${choice.id}`, text: choice.feedback, about: choice.text })),
    ),
  first: 'gap.first',
  rule: 'gap.rule',
  typed: true,
};
