import type { Print } from '../../kind.ts';
import { answerOf } from './grade.ts';
import { filled, gapsIn } from './pieces.ts';
import type { GapQuestion } from './schema.ts';

export const gapPrint: Print<GapQuestion> = {
  answerText: (question) =>
    gapsIn(question.text).flatMap((id) => {
      const each = question.gaps.find((other) => other.id === id);
      return each ? [answerOf(each)] : [];
    }),
  paper(question) {
    const order = gapsIn(question.text);
    const number = (id: string) => `(${order.indexOf(id) + 1})`;
    const text = filled(question.text, (id) => `${number(id)} ____________`);
    const banks = question.gaps.flatMap(({ id, choices }) =>
      choices ? [{ text: number(id), boxes: choices.map((choice) => choice.text) }] : [],
    );
    return { groups: [...text.split('\n').map((paragraph) => ({ text: paragraph, boxes: [] })), ...banks] };
  },
};
