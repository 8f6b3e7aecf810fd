import type { Print } from '../../kind.ts';
import { bestPath } from './graph.ts';
import type { Scenario } from './schema.ts';

export const scenarioPrint: Print<Scenario> = {
  answerText: (question) =>
    question.scored
      ? bestPath(question).map(({ step, choice }) => `${step.text} ${choice.text} ${choice.consequence}`)
      : [],
  paper: (question, t) => ({
    groups: question.steps.map(({ text, choices }, index) => ({
      text: `${t('scenario.step', { n: index + 1 })} ${text}`,
      boxes: choices.map((choice) => {
        const next = question.steps.findIndex(({ id }) => id === choice.next);
        return `${choice.text} (${next < 0 ? t('scenario.ends') : t('scenario.goTo', { n: next + 1 })})`;
      }),
    })),
  }),
};
