import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { clausesSchema } from './content.ts';
import { means } from './lines.ts';
import { addMonths, selectClauses } from './model.ts';
import { type Contract, jurisdiction, risk, size, supplier } from './schema.ts';

const content = clausesSchema.parse(parse(readFileSync('content/en/tools/clauses.yaml', 'utf8')));

/** Every contract somebody can describe. */
const contracts = content.categories.flatMap(({ id: category }) =>
  risk.options.flatMap((eachRisk) =>
    size.options.flatMap((eachSize) =>
      supplier.options.flatMap((eachSupplier) =>
        jurisdiction.options.map(
          (eachJurisdiction): Contract => ({
            category,
            risk: eachRisk,
            size: eachSize,
            supplier: eachSupplier,
            jurisdiction: eachJurisdiction,
            months: 24,
            start: '',
          }),
        ),
      ),
    ),
  ),
);
const called = (contract: Contract) => Object.values(contract).join(' ');
const cleaning: Contract = {
  ...(contracts[0] as Contract),
  category: 'cleaning',
  risk: 'high',
  supplier: 'sme',
  size: 'small',
};

test('every contract gets clauses, proof for each of its subjects, dates and a ladder', () => {
  expect(contracts.length).toBe(1080);
  for (const contract of contracts) {
    const { clauses, proofs, calendar, ladder } = selectClauses(content, contract);
    const subjects = content.categories.find(({ id }) => id === contract.category)?.subjects;
    expect(clauses.length, called(contract)).toBeGreaterThanOrEqual(5);
    expect(
      proofs.map(({ subject }) => subject),
      called(contract),
    ).toEqual(subjects);
    expect(calendar.length, called(contract)).toBeGreaterThanOrEqual(4);
    expect(ladder.length).toBeGreaterThanOrEqual(6);
  }
});

test('every contract gets the labour clause, the ladder for breaches and the duties of the buyer', () => {
  for (const contract of contracts) {
    const ids = selectClauses(content, contract).clauses.map(({ id }) => id);
    expect(ids, called(contract)).toEqual(expect.arrayContaining(['c-labour', 'c-breach', 'c-buyer', 'c-announce']));
  }
});

test('the same contract gets the same answer, and the collection is left as it was', () => {
  const before = JSON.stringify(content);
  for (const contract of contracts.slice(0, 60)) {
    expect(selectClauses(content, contract)).toEqual(selectClauses(content, structuredClone(contract)));
  }
  expect(JSON.stringify(content)).toBe(before);
});

test('proof never gets weaker as the risk rises, and is strong enough for it', () => {
  const strength = (contract: Contract, subject: string) =>
    selectClauses(content, contract).proofs.find((each) => each.subject === subject)?.proof.robustness ?? 0;
  for (const contract of contracts.filter((each) => each.risk === 'low')) {
    for (const { subject } of selectClauses(content, contract).proofs) {
      const [low, medium, high] = risk.options.map((each) => strength({ ...contract, risk: each }, subject));
      expect([low, medium, high], `${called(contract)} ${subject}`).toEqual(
        [low, medium, high].toSorted((a = 0, b = 0) => a - b),
      );
    }
  }
  for (const contract of contracts) {
    for (const { weak } of selectClauses(content, contract).proofs) expect(weak, called(contract)).toBe(false);
  }
});

test('high risk gets two kinds of proof for each subject, from different families', () => {
  for (const contract of contracts) {
    for (const { proof, second } of selectClauses(content, contract).proofs) {
      expect(second !== undefined, called(contract)).toBe(contract.risk === 'high');
      if (second) expect(second.family).not.toBe(proof.family);
    }
  }
});

describe('for a small firm', () => {
  test('every proof that costs more than the contract bears is named, and the proof stays', () => {
    const bears = { small: 1, medium: 2, large: 3 };
    for (const contract of contracts) {
      const { warnings, ...selection } = selectClauses(content, contract);
      const dear = means(selection as ReturnType<typeof selectClauses>)
        .map(({ proof }) => proof)
        .filter(({ cost }) => cost > bears[contract.size]);
      const expected = contract.supplier === 'sme' ? dear.map(({ id }) => id).sort() : [];
      expect(warnings.map(({ proof }) => proof.id).sort(), called(contract)).toEqual(expected);
    }
  });

  test('a warning names only proof within its means, about the same subject', () => {
    const { warnings } = selectClauses(content, cleaning);
    expect(warnings.length).toBeGreaterThan(0);
    for (const { proof, instead } of warnings) {
      expect(instead.length, proof.id).toBeGreaterThan(0);
      for (const each of instead) expect(each.cost).toBeLessThanOrEqual(1);
    }
  });

  test('due diligence is a page, not a system', () => {
    const ids = selectClauses(content, cleaning).clauses.map(({ id }) => id);
    expect(ids).toContain('c-diligence-light');
    expect(ids).not.toContain('c-diligence');
    expect(ids).toContain('c-light-entry');
  });
});

test('low risk gets a declaration and a check at random, not visits', () => {
  const { clauses, proofs, calendar } = selectClauses(content, { ...cleaning, risk: 'low' });
  expect(proofs.map(({ proof }) => proof.id)).toEqual(['p-declaration', 'p-declaration']);
  expect(clauses.map(({ id }) => id)).toContain('c-spot-check');
  expect(clauses.map(({ id }) => id)).not.toContain('c-access');
  expect(calendar.some(({ id }) => id.startsWith('k-visit'))).toBe(false);
});

test('clauses stand in the order of the tender documents', () => {
  const order = content.places.map(({ id }) => id);
  for (const contract of contracts) {
    const places = selectClauses(content, contract).clauses.map(({ place }) => order.indexOf(place));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  }
});

test('dates lie within the contract, the earliest first, and come only beside their clause', () => {
  for (const months of [1, 3, 12, 36, 360, null]) {
    for (const contract of contracts.filter((_, index) => index % 7 === 0)) {
      const { calendar, clauses } = selectClauses(content, { ...contract, months });
      const due = calendar.map(({ month }) => month);
      expect(due).toEqual(due.toSorted((a, b) => a - b));
      expect(Math.max(...due)).toBeLessThanOrEqual(months ?? 12);
      for (const { id } of calendar) {
        const beside = content.calendar.find((each) => each.id === id)?.clause;
        if (beside) expect(clauses.map((clause) => clause.id)).toContain(beside);
      }
    }
  }
});

test('every clause, proof and date is chosen for some contract', () => {
  const met = new Set(
    contracts.flatMap((contract) => {
      const { clauses, proofs, calendar } = selectClauses(content, contract);
      return [
        ...clauses.map(({ id }) => id),
        ...proofs.flatMap(({ proof, second }) => [proof.id, second?.id ?? '']),
        ...calendar.map(({ id }) => id),
      ];
    }),
  );
  const all = [...content.clauses, ...content.calendar].map(({ id }) => id);
  expect(all.filter((id) => !met.has(id))).toEqual([]);
});

test('a category that does not exist is refused', () => {
  expect(() => selectClauses(content, { ...cleaning, category: 'spaceships' })).toThrow('spaceships');
});

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2026-11-26', 3, '2027-02-26'],
  ['2026-05-15', 0, '2026-05-15'],
  ['2026-01-31', 12, '2027-01-31'],
])('%s and %i months is %s', (day, months, later) => {
  expect(addMonths(day, months)).toBe(later);
});
