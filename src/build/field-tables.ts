import { type ContentFile, isTranslated } from '../features/course/content-file.ts';
import { innerShapes, type JsonShape, shapeOf } from './json-shape.ts';

/** "2 to 5", "at least 2", "at most 5"; nothing where there is no limit an author can meet. */
function range(from: number | undefined, to: number | undefined): string {
  const top = to === undefined || to >= Number.MAX_SAFE_INTEGER ? undefined : to;
  const bottom = from === undefined || from <= Number.MIN_SAFE_INTEGER ? undefined : from;
  if (bottom !== undefined && top !== undefined) return bottom === top ? `${top}` : `${bottom} to ${top}`;
  if (top !== undefined) return `at most ${top}`;
  return bottom === undefined ? '' : `at least ${bottom}`;
}

const code = (value: unknown): string => `\`${String(value)}\``;

/** What a field holds, in the words of content/README.md. */
function holds(shape: JsonShape): string {
  if (shape.const !== undefined) return code(shape.const);
  if (shape.enum) return shape.enum.map(code).join(', ');
  const choices = innerShapes(shape);
  if (choices.length > 0 && !shape.type) return [...new Set(choices.map(holds))].filter(Boolean).join(' or ');
  if (shape.prefixItems) return `a list of ${shape.prefixItems.length}`;
  if (shape.type === 'array') {
    const isSome = shape.minItems === 1 && shape.maxItems === undefined;
    return isSome ? 'a list that is not empty' : `a list${wrap(range(shape.minItems, shape.maxItems), ' entries')}`;
  }
  if (shape.type === 'boolean') return `${code(true)} or ${code(false)}`;
  if (shape.type === 'integer' || shape.type === 'number') {
    const limits = range(shape.minimum, shape.maximum) || (shape.exclusiveMinimum === 0 ? 'above 0' : '');
    return `${shape.type === 'integer' ? 'a whole number' : 'a number'}${wrap(limits)}`;
  }
  if (shape.format === 'date') return 'a date, `2026-11-23`';
  if (shape.format === 'uri') return 'an address, `https://…`';
  if (shape.type === 'string') {
    if (shape.pattern === '^[a-z0-9]+(-[a-z0-9]+)*$') return 'an id';
    return shape.pattern
      ? `a text of the form ${code(shape.pattern.replaceAll('|', '\\|'))}`
      : `a text${wrap(range(undefined, shape.maxLength), ' signs')}`;
  }
  return shape.properties || typeof shape.additionalProperties === 'object' ? 'fields' : '';
}

const wrap = (limits: string, unit = ''): string => (limits ? `, ${limits}${unit}` : '');

type Row = { field: string; holds: string; needed: boolean };

function rowsOf(shape: JsonShape, path: string): Row[] {
  const named = Object.entries(shape.properties ?? {}).flatMap(([name, field]): Row[] => {
    const own = path ? `${path}.${name}` : name;
    const needed = (shape.required ?? []).includes(name) && field.default === undefined;
    return [{ field: own, holds: holds(field), needed }, ...rowsOf(field, own)];
  });
  const others =
    typeof shape.additionalProperties === 'object'
      ? rowsOf(shape.additionalProperties, path ? `${path}.<id>` : '<id>')
      : [];
  const items = [shape.items ?? [], shape.prefixItems ?? []].flat().flatMap((item) => rowsOf(item, `${path}[]`));
  return [...named, ...others, ...items, ...innerShapes(shape).flatMap((each) => rowsOf(each, path))];
}

/** Every field of a sort of file once: where kinds of a thing have a field in common, with all it may hold. */
function fieldsOf(file: ContentFile): Row[] {
  const shape = shapeOf(file.schema);
  const rows = new Map<string, Row>();
  for (const row of rowsOf(shape, '')) {
    const before = rows.get(row.field);
    const all = before
      ? [...new Set([...before.holds.split(' or '), ...row.holds.split(' or ')])].join(' or ')
      : row.holds;
    rows.set(row.field, { ...row, holds: all, needed: row.needed && (before?.needed ?? true) });
  }
  return [...rows.values()];
}

/** The fields of the files as tables for content/README.md, with their limits, made from the schemas. */
export function fieldTables(files: readonly ContentFile[]): string {
  return files
    .map((file) => {
      const rows = fieldsOf(file);
      if (rows.length === 0) return '';
      const lines = rows.map((row) => `| \`${row.field}\` | ${row.holds}${row.needed ? '' : '; may be left out'} |`);
      const name = isTranslated(file) ? file.pattern.replace('<lang>', 'en') : file.pattern;
      return `### \`${name}\`\n\n| field | holds |\n| --- | --- |\n${lines.join('\n')}\n`;
    })
    .filter(Boolean)
    .join('\n');
}
