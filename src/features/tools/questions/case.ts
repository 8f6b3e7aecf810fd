import { noEdits } from '../sheet/edits.ts';
import type { Questions } from './content.ts';
import { mostQuestions } from './limits.ts';
import type { Hearing, QuestionsCase } from './schema.ts';

const blank = (): Hearing => ({ occasion: 'committee', sector: '', phases: [], themes: [], count: mostQuestions });

export const emptyCase = (): QuestionsCase => ({ hearing: blank(), edits: noEdits() });

/** The prepared case: eight questions on school meals. */
export const exampleCase = (content: Questions): QuestionsCase => {
  const food = content.sectors.find(({ id }) => id === 'food')?.id ?? '';
  return { hearing: { ...blank(), sector: food, count: 8 }, edits: noEdits() };
};
