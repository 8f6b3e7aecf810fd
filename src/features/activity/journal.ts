import type { Progress } from '../../log/progress.ts';
import type { FormField } from './content.ts';
import { cellName, numbers, planColumns, planDays } from './plan.ts';
import { ranked } from './ranking.ts';

/** What a module asks people to write. */
export type Prompts = {
  id: string;
  title: string;
  activity?: { id: string; title: string; href: string; form: FormField[] } | undefined;
  /** Questions without a right answer, in lessons and in the quiz. */
  reflections: { id: string; prompt: string; href: string }[];
};

/** What was written under one heading of an activity. Rows of which nothing is filled are left out. */
export type Written =
  | { kind: 'text'; label?: string; text: string }
  | { kind: 'ranking'; label: string; items: string[] }
  | { kind: 'table'; label: string; columns: string[]; rows: string[][] }
  | { kind: 'plan'; label: string; groups: { days: number; rows: string[][] }[] };

/** A text and when it was written, in milliseconds since 1970. */
export type Reflection = { text: string; at: number };

export type JournalModule = {
  id: string;
  title: string;
  activity?: { title: string; href: string; at: number; parts: Written[] };
  reflections: { prompt: string; href: string; texts: Reflection[] }[];
};

export type Journal = {
  /** Modules in which something was written, in the order of the course. */
  modules: JournalModule[];
  /** Texts whose question the course does not have any more. */
  others: string[];
};

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** The table of what is in these rows; undefined where nothing is. */
function filled(rows: string[][]): string[][] | undefined {
  const some = rows.filter((cells) => cells.some(isText));
  return some.length > 0 ? some : undefined;
}

/** What was written in one field. `take` gives the text of a part of the form, and notes that it has been read. */
function read(field: FormField, take: (part: string) => string): Written | undefined {
  const { label, id } = field;
  const row = (key: string, columns: readonly string[]) => columns.map((column) => take(cellName(id, key, column)));
  switch (field.kind) {
    case 'text': {
      const text = take(id);
      return isText(text) ? { kind: 'text', label, text } : undefined;
    }
    case 'ranking': {
      const kept = take(id);
      return isText(kept)
        ? { kind: 'ranking', label, items: ranked(field.items, kept).map((item) => item.label) }
        : undefined;
    }
    case 'table': {
      const columns = field.columns.map((column) => column.id);
      const rows = filled(numbers(field.rows).map((number) => row(`${number}`, columns)));
      return rows && { kind: 'table', label, columns: field.columns.map((column) => column.label), rows };
    }
    case 'plan': {
      const groups = planDays.flatMap((days) => {
        const rows = filled(numbers(field.actions).map((number) => row(`${days}.${number}`, planColumns)));
        return rows ? [{ days, rows }] : [];
      });
      return groups.length > 0 ? { kind: 'plan', label, groups } : undefined;
    }
  }
}

/** What was written in an activity; what stands in a field the form does not have any more comes last. */
function readActivity(form: readonly FormField[], texts: Readonly<Record<string, string>>): Written[] {
  const taken = new Set<string>();
  const take = (part: string) => {
    taken.add(part);
    return texts[part] ?? '';
  };
  const parts = form.flatMap((field) => read(field, take) ?? []);
  const rest = Object.entries(texts).flatMap(([part, text]) =>
    !taken.has(part) && isText(text) ? [{ kind: 'text' as const, text }] : [],
  );
  return [...parts, ...rest];
}

/** True once something stands in any field of the activity. */
export const isWritten = (state: Progress, activity: string): boolean =>
  Object.values(state.texts[activity] ?? {}).some(isText);

/** Every text given to a reflection, in lessons and in each attempt at a quiz, the earliest first, none twice. */
export function reflectionsOf(state: Progress, question: string): Reflection[] {
  const check = state.checks[question];
  const given = [
    ...(check ? [{ text: check.response, at: check.at }] : []),
    ...Object.values(state.attempts).map(({ responses, result, startedAt }) => ({
      text: responses[question],
      at: result?.at ?? startedAt,
    })),
  ];
  const texts = given.flatMap(({ text, at }) => (isText(text) ? [{ text, at }] : [])).sort((a, b) => a.at - b.at);
  return texts.filter(({ text }, index) => texts.findIndex((each) => each.text === text) === index);
}

/** Everything the person wrote in activities and reflections, by module, with its questions and without model answers. */
export function journal(state: Progress, prompts: readonly Prompts[]): Journal {
  const modules = prompts.flatMap(({ id, title, activity, reflections }): JournalModule[] => {
    const parts = activity ? readActivity(activity.form, state.texts[activity.id] ?? {}) : [];
    const given = reflections.flatMap(({ prompt, href, ...question }) => {
      const texts = reflectionsOf(state, question.id);
      return texts.length > 0 ? [{ prompt, href, texts }] : [];
    });
    if (parts.length === 0 && given.length === 0) return [];
    const written = activity && parts.length > 0;
    return [
      {
        id,
        title,
        ...(written && {
          activity: { title: activity.title, href: activity.href, at: state.wroteAt[activity.id] ?? 0, parts },
        }),
        reflections: given,
      },
    ];
  });
  const known = new Set(prompts.flatMap(({ activity }) => activity?.id ?? []));
  const asked = new Set(prompts.flatMap(({ reflections }) => reflections.map(({ id }) => id)));
  const left = Object.entries(state.texts).flatMap(([id, texts]) => (known.has(id) ? [] : Object.values(texts)));
  // An answer that could earn no point was a reflection.
  const reflected = Object.entries(state.checks).flatMap(([id, { response, total }]) =>
    asked.has(id) || total > 0 ? [] : [response],
  );
  return { modules, others: [...left, ...reflected].filter(isText) };
}
