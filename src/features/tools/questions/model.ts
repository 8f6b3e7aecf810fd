import type { OversightQuestion, Questions } from './content.ts';
import type { Hearing } from './schema.ts';

/** A choice that had to be left aside to find any question. */
export type Widened = 'occasion' | 'themes' | 'phases';

export type QuestionSelection = {
  /** In the order of a purchase. */
  questions: OversightQuestion[];
  /** How many fit; more than `questions` where the set is full. */
  fitting: number;
  /** Choices left aside because nothing in the collection fits all of them. */
  widened: Widened[];
};

const chosen = (list: readonly string[], value: string) => list.length === 0 || list.includes(value);

function fits(question: OversightQuestion, hearing: Hearing, widened: readonly Widened[]): boolean {
  const { occasions, sectors, phase, themes } = question;
  return (
    (widened.includes('occasion') || !occasions || occasions.includes(hearing.occasion)) &&
    (!sectors || sectors.includes(hearing.sector)) &&
    (widened.includes('phases') || chosen(hearing.phases, phase)) &&
    (widened.includes('themes') || themes.some((theme) => chosen(hearing.themes, theme)))
  );
}

/** Takes questions one by one: of the sector first, then those for this occasion alone, then whatever phase and theme has come least. */
function spread(fitting: readonly OversightQuestion[], hearing: Hearing): OversightQuestion[] {
  const taken: OversightQuestion[] = [];
  const left = [...fitting];
  const times = (of: (question: OversightQuestion) => string | undefined, question: OversightQuestion) =>
    taken.filter((each) => of(each) === of(question)).length;
  const main = ({ themes }: OversightQuestion) => themes.find((theme) => chosen(hearing.themes, theme));
  const isForThis = ({ occasions }: OversightQuestion) => occasions?.length === 1;
  const rank = (question: OversightQuestion) => [
    // Half of the set at most comes from the sector, so that the system behind it is asked about as well.
    question.sectors && taken.filter(({ sectors }) => sectors).length < hearing.count / 2 ? 0 : 1,
    isForThis(question) && taken.filter(isForThis).length < hearing.count / 3 ? 0 : 1,
    times(({ phase }) => phase, question) + times(main, question),
    question.occasions ? 0 : 1,
  ];
  while (taken.length < hearing.count && left.length > 0) {
    const ranks = left.map(rank);
    let best = 0;
    for (let index = 1; index < left.length; index++) {
      const place = (ranks[index] ?? []).findIndex((value, each) => value !== ranks[best]?.[each]);
      if (place >= 0 && (ranks[index]?.[place] ?? 0) < (ranks[best]?.[place] ?? 0)) best = index;
    }
    taken.push(...left.splice(best, 1));
  }
  return taken;
}

/**
 * Up to `count` questions (at most 12), spread over phases and themes, in the order of a purchase. Where nothing fits
 * all choices, the occasion is left aside, then the themes, then the phases, and `widened` says so. The same input
 * gives the same output; it is empty only where the collection is.
 */
export function selectQuestions(content: Questions, hearing: Hearing): QuestionSelection {
  const steps: Widened[][] = [[], ['occasion'], ['occasion', 'themes'], ['occasion', 'themes', 'phases']];
  const order = content.phases.map(({ id }) => id);
  for (const widened of steps) {
    const fitting = content.questions.filter((question) => fits(question, hearing, widened));
    if (fitting.length === 0 && widened.length < 3) continue;
    const questions = spread(fitting, hearing).sort((a, b) => order.indexOf(a.phase) - order.indexOf(b.phase));
    return { questions, fitting: fitting.length, widened };
  }
  return { questions: [], fitting: 0, widened: [] };
}
