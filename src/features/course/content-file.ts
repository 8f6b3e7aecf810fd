import * as z from 'zod';

/**
 * A sort of file of the content: where it lies in the content folder, and what it holds. `<lang>` stands for a language,
 * any other name in angle brackets for a file or folder: "<lang>/modules/<module>/quiz.yaml".
 */
export type ContentFile<S extends z.ZodType = z.ZodType> = {
  pattern: string;
  schema: S;
  /** Where it holds words; left out, the schema says so. */
  words?: WordFields;
  /** Lists whose entries are translated whole or not at all. */
  whole?: Record<string, WholeEntry>;
};

/**
 * An entry that is said in one language from its first word to its last. `mark` is short for all that is no word in it: a
 * translation carries the mark of what it was made from.
 */
export type WholeEntry = { schema: z.ZodType; mark: (entry: unknown, words: WordFields | undefined) => string };

/** Which parts of a file are words, to be said in every language: all of it, or these fields; `*` is every other one. */
export type WordFields = true | { [field: string]: WordFields };

const places = (pattern: string): string[] => pattern.match(/<[\w-]+>/g) ?? [];

/** The pattern as a glob. */
export const globOf = ({ pattern }: ContentFile): string => pattern.replaceAll(/<[\w-]+>/g, '*');

/** The path of one such file; `names` fill the places in their order. */
export function pathOf({ pattern }: ContentFile, ...names: string[]): string {
  let next = 0;
  return pattern.replaceAll(/<[\w-]+>/g, (place) => names[next++] ?? place);
}

/** True if it stands in the folder of a language and so has translations. */
export const isTranslated = ({ pattern }: ContentFile): boolean => pattern.startsWith('<lang>/');

const matches = ({ pattern }: ContentFile, path: string): boolean =>
  new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll(/<[\w-]+>/g, '[^/]+')}$`).test(path);

/** What a file of the content is: of the patterns that fit, the one that leaves least open. */
export const fileAt = (path: string, files: readonly ContentFile[]): ContentFile | undefined =>
  files.filter((file) => matches(file, path)).sort((a, b) => places(a.pattern).length - places(b.pattern).length)[0];

type JsonSchema = {
  type?: string;
  words?: boolean;
  properties?: Record<string, JsonSchema>;
  additionalProperties?: JsonSchema | boolean;
  items?: JsonSchema;
  prefixItems?: JsonSchema[];
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
  enum?: unknown;
  const?: unknown;
  pattern?: unknown;
  format?: unknown;
};

/**
 * Where a file holds words. The schema says it: in every text that is no id, no choice, no date and no address. Where
 * that is not so, a field says it of itself, `.meta({ words: … })`.
 */
export function wordFieldsOf(file: ContentFile): WordFields | undefined {
  if (file.words) return file.words;
  const known = read.get(file);
  if (known) return known.words;
  const words = wordsIn(z.toJSONSchema(file.schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema);
  read.set(file, { words });
  return words;
}
/** A file of six languages and fourteen modules is asked for often. */
const read = new WeakMap<ContentFile, { words: WordFields | undefined }>();

function wordsIn(schema: JsonSchema): WordFields | undefined {
  if (schema.words !== undefined) return schema.words || undefined;
  if (schema.type === 'string') {
    return schema.enum || schema.const !== undefined || schema.pattern || schema.format ? undefined : true;
  }
  const { properties = {}, additionalProperties: others, items, prefixItems = [], anyOf, oneOf, allOf } = schema;
  const fields = Object.entries(properties);
  if (typeof others === 'object') fields.push(['*', others]);
  const own = fields.flatMap(([name, each]): [string, WordFields][] => {
    const words = wordsIn(each);
    return words ? [[name, words]] : [];
  });
  const within = [items ?? [], prefixItems, anyOf ?? [], oneOf ?? [], allOf ?? []].flat().map(wordsIn);
  return [own.length > 0 ? Object.fromEntries(own) : undefined, ...within].reduce(together, undefined);
}

/** What either of two says: the branches of a choice, each with fields of its own. */
function together(a: WordFields | undefined, b: WordFields | undefined): WordFields | undefined {
  if (!a || !b || a === true || b === true) return a === true ? a : (b ?? a);
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return Object.fromEntries([...names].map((name) => [name, together(a[name], b[name]) as WordFields]));
}

/** The words below a field. */
export const wordFieldsBelow = (words: WordFields | undefined, field: string): WordFields | undefined =>
  words === true ? true : (words?.[field] ?? words?.['*']);
