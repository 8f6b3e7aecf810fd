import type { Print } from '../../kind.ts';
import { startOrder } from './grade.ts';
import type { Order } from './schema.ts';

export const orderPrint: Print<Order> = {
  answerText: (question, t) => question.items.map((item, index) => t('order.row', { n: index + 1, text: item.text })),
  paper: (question) => ({
    rows: startOrder(question).map((id) => question.items.find((item) => item.id === id)?.text ?? id),
  }),
};
