import type { MaturityWords } from './content.ts';
import type { Level } from './model.ts';
import type { AreaPlan, MaturityCase, Respondent } from './schema.ts';

export const emptyRespondent = (): Respondent => ({ name: '', date: '', levels: {}, evidence: {}, carried: [] });

export const emptyPlan = (): AreaPlan => ({ target: null, owner: '', due: '' });

export const emptyCase = (): MaturityCase => ({ organisation: '', respondents: [emptyRespondent()], plans: {} });

/** The answer to one statement put in the place of what was there. */
export function withAnswer(
  { levels, evidence, carried, ...who }: Respondent,
  id: string,
  level: Level | null,
  proof: string,
): Respondent {
  const { [id]: _, ...otherLevels } = levels;
  const { [id]: __, ...otherEvidence } = evidence;
  return {
    ...who,
    levels: level === null ? otherLevels : { ...otherLevels, [id]: level },
    evidence: proof === '' ? otherEvidence : { ...otherEvidence, [id]: proof },
    carried: carried.filter((each) => each !== id),
  };
}

/** The prepared answer sheets of the content as a case. */
export const exampleCase = ({ example }: MaturityWords): MaturityCase => ({
  organisation: example.organisation,
  respondents: example.respondents.map(({ name, date, answers }) => ({
    name,
    date,
    levels: Object.fromEntries(answers.map(({ id, level }) => [id, level])),
    evidence: Object.fromEntries(
      answers.filter((each) => each.evidence !== '').map((each) => [each.id, each.evidence]),
    ),
    carried: [],
  })),
  plans: Object.fromEntries(example.plans.map(({ id, ...plan }) => [id, plan])),
});
