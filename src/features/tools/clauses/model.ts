import type { Clauses, Proof, Subject, When } from './content.ts';
import type { Contract, Risk, Size } from './schema.ts';

/** A proof chosen for one subject. `second` is another kind that stands beside it. */
export type Chosen = {
  subject: Subject;
  proof: Proof;
  second?: Proof;
  /** True where even the strongest proof there is stays under what the risk asks for. */
  weak: boolean;
};

/** A proof that costs a small firm more than the contract bears, and what it could show instead. */
export type Warning = { proof: Proof; instead: Proof[] };

/** A date to keep: the month after signature it is first due, and the months between repeats. */
export type DueDate = { id: string; text: string; month: number; every?: number };

export type ClauseSelection = {
  clauses: Clauses['clauses'];
  proofs: Chosen[];
  warnings: Warning[];
  calendar: DueDate[];
  ladder: Clauses['ladder'];
};

/** Robustness a proof must have, 1 to 4, by risk; from the ladder of proof, fact B10b. */
const needed: Record<Risk, number> = { low: 1, medium: 2, high: 3 };

/** Cost a small firm can bear, 1 to 4, by the size of the contract (ours). */
const bearable: Record<Size, number> = { small: 1, medium: 2, large: 3 };

/** Months a contract runs while its term is open. */
const openTerm = 12;

/** True if an entry applies to the contract. A filter left out does not limit it. */
export function applies(when: When, contract: Contract): boolean {
  const has = (list: readonly string[] | undefined, value: string) => !list || list.includes(value);
  return (
    has(when.categories, contract.category) &&
    has(when.risks, contract.risk) &&
    has(when.sizes, contract.size) &&
    has(when.suppliers, contract.supplier) &&
    has(when.jurisdictions, contract.jurisdiction)
  );
}

const cheapest = (a: Proof, b: Proof) => a.cost - b.cost || b.speed - a.speed || b.robustness - a.robustness;
const strongest = (a: Proof, b: Proof) => b.robustness - a.robustness || a.cost - b.cost || b.speed - a.speed;

/** True if a proof is robust enough for the risk by itself. */
export const isEnough = ({ robustness }: Proof, risk: Risk): boolean => robustness >= needed[risk];

/** A clause in the wording that fits the law of the contract. */
function worded(clause: Clauses['clauses'][number], { jurisdiction }: Contract): Clauses['clauses'][number] {
  const variant = clause.variants.find((each) => each.jurisdiction === jurisdiction);
  return variant ? { ...clause, text: variant.text } : clause;
}

/** Every proof the contract could ask for, the least costly first. */
export function proofOptions(content: Clauses, contract: Contract): Proof[] {
  const subjects = content.categories.find(({ id }) => id === contract.category)?.subjects ?? [];
  return content.proofs
    .filter(({ about, when }) => about.some((each) => subjects.includes(each)) && applies(when, contract))
    .sort(cheapest);
}

/**
 * The proof of one subject: the cheapest that is robust enough for the risk. High risk gets a second one of another
 * family, the strongest there is, since each kind has its own blind spot.
 */
function prove(content: Clauses, contract: Contract, subject: Subject): Chosen[] {
  const all = content.proofs.filter(({ about, when }) => about.includes(subject) && applies(when, contract));
  const enough = all.filter((proof) => isEnough(proof, contract.risk)).sort(cheapest);
  const proof = enough[0] ?? [...all].sort(strongest)[0];
  if (!proof) return [];
  const chosen = { subject, proof, weak: enough.length === 0 };
  if (contract.risk !== 'high') return [chosen];
  const second = all.filter(({ family }) => family !== proof.family).sort(strongest)[0];
  return [second ? { ...chosen, second } : chosen];
}

/** Proofs that cost a small firm more than a contract of this size bears, each once. High risk keeps them all the same. */
function proportion(content: Clauses, contract: Contract, chosen: readonly Chosen[]): Warning[] {
  if (contract.supplier !== 'sme') return [];
  const most = bearable[contract.size];
  const dear = chosen.flatMap(({ subject, proof, second }) =>
    [proof, second].flatMap((each) => (each && each.cost > most ? [{ subject, proof: each }] : [])),
  );
  return dear
    .filter(({ proof }, index) => dear.findIndex((each) => each.proof.id === proof.id) === index)
    .map(({ subject, proof }) => ({
      proof,
      instead: content.proofs
        .filter((each) => each.about.includes(subject) && each.cost <= most && applies(each.when, contract))
        .sort(strongest)
        .slice(0, 2),
    }));
}

/** Dates inside the term of the contract, the earliest first; what stands by a clause comes only with it. */
function schedule(content: Clauses, contract: Contract, clauses: ReadonlySet<string>): DueDate[] {
  const term = contract.months ?? openTerm;
  return content.calendar
    .filter(({ clause, when }) => (!clause || clauses.has(clause)) && applies(when, contract))
    .flatMap(({ id, text, month, every, beforeEnd = 0 }): DueDate[] => {
      const due = month ?? term - beforeEnd;
      if (due < 0 || due > term) return [];
      const repeats = every !== undefined && due + every <= term;
      return [{ id, text, month: due, ...(repeats && { every }) }];
    })
    .sort((a, b) => a.month - b.month);
}

/**
 * What a contract needs: clauses in the order of the tender documents, a proof for each subject of its category,
 * warnings for small firms, the calendar of the contract and the ladder for breaches. The same input gives the same
 * output. Never empty: some clauses and dates and the ladder apply to every contract.
 * @throws if the category does not exist.
 */
export function selectClauses(content: Clauses, contract: Contract): ClauseSelection {
  const category = content.categories.find(({ id }) => id === contract.category);
  if (!category) throw new Error(`No category "${contract.category}"`);
  const clauses = content.places.flatMap(({ id }) =>
    content.clauses
      .filter(({ place, when }) => place === id && applies(when, contract))
      .map((clause) => worded(clause, contract)),
  );
  const proofs = category.subjects.flatMap((subject) => prove(content, contract, subject));
  return {
    clauses,
    proofs,
    warnings: proportion(content, contract, proofs),
    calendar: schedule(content, contract, new Set(clauses.map(({ id }) => id))),
    ladder: content.ladder,
  };
}

/** A day some months later, both ISO; the last day of a month that is too short. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}
