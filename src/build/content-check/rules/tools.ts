import type { Content, Valid } from '../content.ts';
import { correct } from '../nearest.ts';
import { type Path, type Problem, problemIn, quote } from '../problem.ts';
import { countWords, longSentence, sentences } from '../report.ts';
import type { ContentSource } from '../source.ts';

/** An entry of one of the tools' collections, with where it stands. */
type Entry = {
  source: ContentSource;
  path: Path;
  id: string;
  facts: string[];
  sources: string[];
  texts: [Path, string][];
};

const textsOf = (value: unknown, path: Path): [Path, string][] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries(Object(value)).flatMap(([key, each]) =>
        ['id', 'when', 'facts', 'sources'].includes(key)
          ? []
          : textsOf(each, [...path, Array.isArray(value) ? Number(key) : key]),
      );

function entriesOf(source: ContentSource, list: string, items: readonly object[], base: Path = [list]): Entry[] {
  return items.flatMap((item, index) => {
    const { id, facts = [], sources = [], notes = [] } = item as Partial<Entry> & { notes?: object[] };
    const path = [...base, index];
    const own = { source, path, id: id ?? '', facts, sources, texts: textsOf({ ...item, notes: undefined }, path) };
    return [own, ...entriesOf(source, 'notes', notes, [...path, 'notes'])];
  });
}

/** Everything of the tools that has an id of its own; cases that people saved hang on these ids. */
function all({ clauses, questions }: Content): Entry[] {
  const own = clauses
    ? (['jurisdictions', 'clauses', 'proofs', 'relief', 'calendar', 'ladder'] as const).flatMap((list) =>
        entriesOf(clauses, list, clauses.value[list]),
      )
    : [];
  return [...own, ...(questions ? entriesOf(questions, 'questions', questions.value.questions) : [])];
}

/** An id names one entry for good: saved cases hang on it. */
export function toolEntryIds(content: Content): Problem[] {
  const met = new Map<string, Entry>();
  return all(content).flatMap((entry) => {
    const before = met.get(entry.id);
    if (!before) {
      met.set(entry.id, entry);
      return [];
    }
    const found = `${quote(entry.id)}, which stands already in ${before.source.file}:${before.source.lineOf(before.path)}`;
    const remedy = 'Give the newer of the two an id of its own; never change the older one.';
    return [problemIn(entry.source, [...entry.path, 'id'], 'an id that nothing else has', found, remedy)];
  });
}

/** Every clause, proof and question rests on something, and what it names is there. */
export function toolBasis(content: Content): Problem[] {
  const { facts, references } = content;
  return all(content).flatMap(({ source, path, ...entry }) => {
    const missing = (list: 'facts' | 'sources', known: object, where: string) =>
      entry[list].flatMap((id, index) =>
        id in known
          ? []
          : [
              problemIn(
                source,
                [...path, list, index],
                `an id of ${where}`,
                quote(id),
                correct(id, Object.keys(known), 'Correct the id, or add it.'),
              ),
            ],
      );
    const needs = ['clauses', 'proofs', 'questions'].includes(String(path[0])) && path.length === 2;
    const bare =
      needs && entry.facts.length + entry.sources.length === 0
        ? [problemIn(source, path, 'a fact or a source behind it', 'none', 'Add "facts" or "sources".')]
        : [];
    return [
      ...bare,
      ...missing('facts', facts?.value ?? {}, 'facts.yaml'),
      ...missing('sources', references?.value ?? {}, 'references.yaml'),
    ];
  });
}

/** A sentence of a tool is no longer than one of a lesson. */
export const toolSentences = (content: Content): Problem[] =>
  all(content).flatMap(({ source, texts }) =>
    texts.flatMap(([path, text]) =>
      sentences(text)
        .filter((sentence) => countWords(sentence) > longSentence)
        .map((sentence) =>
          problemIn(
            source,
            path,
            `at most ${longSentence} words in a sentence`,
            `${countWords(sentence)}: ${quote(sentence)}`,
            'Cut it in two.',
          ),
        ),
    ),
  );

type Use = { path: Path; id: string };

/** Values that are named and do not exist, and values that nothing is named after. */
function compare(
  source: ContentSource,
  list: string,
  known: readonly { id: string }[],
  uses: readonly Use[],
): Problem[] {
  const strangers = uses
    .filter(({ id }) => !known.some((each) => each.id === id))
    .map(({ path, id }) =>
      problemIn(
        source,
        path,
        `an id of "${list}"`,
        quote(id),
        correct(
          id,
          known.map((each) => each.id),
          'Correct the id.',
        ),
      ),
    );
  const idle = known.flatMap(({ id }, index) =>
    uses.some((use) => use.id === id)
      ? []
      : [problemIn(source, [list, index], `an entry for ${quote(id)}`, 'none', 'Write one, or take the value out.')],
  );
  return [...strangers, ...idle];
}

/** Every value somebody can choose makes a difference, and every value an entry names can be chosen. */
export const toolFilters = ({ clauses, questions }: Content): Problem[] => [
  ...(clauses ? clauseFilters(clauses) : []),
  ...(questions ? questionFilters(questions) : []),
];

function clauseFilters(source: NonNullable<Content['clauses']>): Problem[] {
  const { value } = source;
  const named = (['clauses', 'proofs', 'calendar'] as const).flatMap((list) =>
    value[list].map((entry, index) => ({ entry, path: [list, index] as Path })),
  );
  const filters = (['categories', 'risks', 'sizes', 'suppliers', 'jurisdictions'] as const).flatMap((filter) => {
    const uses = named.flatMap(({ entry, path }) =>
      (entry.when[filter] ?? []).map((id, each) => ({ id, path: [...path, 'when', filter, each] })),
    );
    const notes = value.clauses.flatMap((clause, index) =>
      clause.notes.map(({ jurisdiction }, each) => ({
        id: jurisdiction as string,
        path: ['clauses', index, 'notes', each, 'jurisdiction'] as Path,
      })),
    );
    return compare(source, filter, value[filter], filter === 'jurisdictions' ? [...uses, ...notes] : uses);
  });
  const places = value.clauses.map(({ place }, index) => ({ id: place, path: ['clauses', index, 'place'] }));
  const about = value.proofs.flatMap((proof, index) =>
    proof.about.map((id, each) => ({ id: id as string, path: ['proofs', index, 'about', each] })),
  );
  const beside = value.calendar.flatMap(({ clause, month, beforeEnd }, index) => {
    const path = ['calendar', index];
    const stranger =
      clause && !value.clauses.some(({ id }) => id === clause)
        ? [problemIn(source, [...path, 'clause'], 'the id of a clause', quote(clause), 'Correct the id.')]
        : [];
    const both = month === undefined && beforeEnd === undefined;
    return both
      ? [...stranger, problemIn(source, path, 'a "month" or "beforeEnd"', 'neither', 'Say when it is due.')]
      : stranger;
  });
  return [
    ...filters,
    ...compare(source, 'places', value.places, places),
    ...compare(source, 'subjects', value.subjects, about),
    ...beside,
  ];
}

function questionFilters(source: Valid<NonNullable<Content['questions']>['value']>): Problem[] {
  const { value } = source;
  const uses = (field: 'themes' | 'sectors' | 'occasions') =>
    value.questions.flatMap((question, index) =>
      (question[field] ?? []).map((id, each) => ({ id: id as string, path: ['questions', index, field, each] })),
    );
  const phases = value.questions.map(({ phase }, index) => ({ id: phase, path: ['questions', index, 'phase'] }));
  return [
    ...compare(source, 'phases', value.phases, phases),
    ...(['themes', 'sectors', 'occasions'] as const).flatMap((field) =>
      compare(source, field, value[field], uses(field)),
    ),
  ];
}
