import { points } from '../grade.ts';
import type { Question } from '../schema.ts';
import { hash, shuffle } from '../shuffle.ts';

/** Two tests of other questions on the same objectives: question n of one stands for question n of the other. */
export type Forms = { a: Question[]; b: Question[] };

type Pair = [Question, Question];

/** Neighbours two by two; an odd one out is left over. */
function pairUp(questions: readonly Question[]): { pairs: Pair[]; rest: Question[] } {
  const pairs: Pair[] = [];
  for (let index = 0; index + 1 < questions.length; index += 2) {
    pairs.push([questions[index] as Question, questions[index + 1] as Question]);
  }
  return { pairs, rest: questions.length % 2 === 1 ? [questions.at(-1) as Question] : [] };
}

const groups = (questions: readonly Question[], key: (question: Question) => string): Question[][] => {
  const found = new Map<string, Question[]>();
  for (const question of questions) found.set(key(question), [...(found.get(key(question)) ?? []), question]);
  return [...found.values()];
};

/**
 * The questions on one objective in pairs as like as can be: of one kind and worth the same points, then of one kind,
 * then worth about the same. At most one question finds no partner.
 */
function pairsOn(questions: readonly Question[]): Pair[] {
  const twins = groups(questions, (question) => `${question.kind} ${points(question)}`).map(pairUp);
  const left = twins.flatMap(({ rest }) => rest);
  const kin = groups(left, (question) => question.kind).map(pairUp);
  const others = kin.flatMap(({ rest }) => rest).sort((one, other) => points(one) - points(other));
  return [...twins, ...kin, pairUp(others)].flatMap(({ pairs }) => pairs);
}

/**
 * Forms A and B of a test, with up to `count` questions each, in an order that depends on the seed alone. Objectives
 * take turns, so that every objective comes before any comes twice, as far as `count` reaches. A question that is not
 * graded has no place in a test; an objective with fewer than two graded questions cannot stand in both forms and is
 * left out of both.
 */
export function forms(bank: readonly Question[], count: number, seed: number): Forms {
  const graded = shuffle(
    bank.filter((question) => points(question) > 0),
    seed,
  );
  const turns: Pair[][] = [];
  for (const onOne of groups(graded, (question) => question.objective)) {
    pairsOn(onOne).forEach((pair, turn) => {
      turns[turn] = [...(turns[turn] ?? []), pair];
    });
  }
  return deal(shuffle(turns.flat().slice(0, Math.max(0, count)), seed + 1), seed);
}

/** Puts one of each pair into each form: by lot, except that a question worth more goes to the form that has less. */
function deal(pairs: readonly Pair[], seed: number): Forms {
  const result: Forms = { a: [], b: [] };
  let ahead = 0;
  for (const [one, other] of pairs) {
    const more = points(one) - points(other);
    const swap = more * ahead === 0 ? ((seed ^ hash(one.id)) & 1) === 1 : more * ahead > 0;
    result.a.push(swap ? other : one);
    result.b.push(swap ? one : other);
    ahead += swap ? -more : more;
  }
  return result;
}

/** The form with fewer questions met before; form A where neither has more. */
export function freshForm({ a, b }: Forms, met: ReadonlySet<string>): Question[] {
  const count = (form: Question[]) => form.filter(({ id }) => met.has(id)).length;
  return count(b) < count(a) ? b : a;
}

/** A seed from a name, so that everybody who has the same course has the same forms. */
export const seedOf = (name: string): number => hash(name);
