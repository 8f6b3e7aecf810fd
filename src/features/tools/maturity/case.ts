import type { MaturityWords } from './content.ts';
import type { MaturityCase } from './schema.ts';

export const emptyCase = (): MaturityCase => ({ organisation: '', respondent: '', date: '', answers: {} });

/** A prepared answer sheet of the content as a case. */
export const exampleCase = ({ id: _, title: __, ...rest }: MaturityWords['examples'][number]): MaturityCase => ({
  ...rest,
  answers: Object.fromEntries(rest.answers.map(({ id, level, evidence }) => [id, { level, evidence }])),
});
