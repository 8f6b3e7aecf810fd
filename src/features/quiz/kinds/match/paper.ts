import type { Print } from '../../kind.ts';
import { choices } from './grade.ts';
import type { Match } from './schema.ts';

export const matchPrint: Print<Match> = {
  answerText: ({ pairs }, t) => pairs.map(({ left, right }) => t('match.pair', { left, right })),
  paper: (question) => ({
    rows: question.pairs.map((pair) => pair.left),
    choices: choices(question).map(({ text }) => text),
  }),
};
