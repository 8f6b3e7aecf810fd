/** The longer statement that one with a letter behind its number is a part of: "policy-1" for "policy-1a". */
const wholeOf = (id: string): string => id.replace(/(?<=\d)[a-z]$/, '');

/** The statements of today that an answer of an earlier release is about: itself, or the parts it was divided into. */
const partsOf = (id: string, statements: readonly string[]): string[] =>
  statements.includes(id) ? [id] : statements.filter((each) => wholeOf(each) === id);

/** An earlier answer, by statements of today. An id that no statement has stays, and counts for nothing. */
type Earlier = [id: string, answer: { level?: unknown; evidence?: unknown }];

/** What one respondent answered in a release in which a case held one, and some statements stood for several things. */
export function carry(answers: readonly Earlier[], statements: readonly string[]) {
  const all = answers.flatMap(([id, answer]) => {
    const parts = partsOf(id, statements);
    return (parts.length > 0 ? parts : [id]).map((part) => ({ part, isCarried: part !== id, ...answer }));
  });
  const isGiven = ({ level }: { level?: unknown }) => level !== null && level !== undefined;
  return {
    levels: Object.fromEntries(all.filter(isGiven).map(({ part, level }) => [part, level])),
    evidence: Object.fromEntries(
      all.filter(({ evidence = '' }) => evidence !== '').map(({ part, evidence }) => [part, evidence]),
    ),
    carried: all.filter((each) => each.isCarried && isGiven(each)).map(({ part }) => part),
  };
}

/** A case from before it held several respondents, as one of today; anything else as it is. Unchecked. */
export function asToday(found: unknown, statements: readonly string[]): unknown {
  if (typeof found !== 'object' || found === null || !('answers' in found)) return found;
  const { respondent: name, date, answers, ...rest } = found as Record<string, unknown>;
  const earlier = Object.entries(Object(answers)) as Earlier[];
  return { ...rest, respondents: [{ name, date, ...carry(earlier, statements) }], plans: {} };
}
