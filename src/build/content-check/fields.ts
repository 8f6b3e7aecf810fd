import * as z from 'zod';
import { at, type Path } from './problem.ts';

type Shape = {
  properties?: Record<string, Shape & { const?: unknown }>;
  additionalProperties?: Shape | boolean;
  items?: Shape;
  prefixItems?: Shape[];
  anyOf?: Shape[];
  oneOf?: Shape[];
  allOf?: Shape[];
};

const read = new WeakMap<z.ZodType, Shape>();

function shapeOf(schema: z.ZodType): Shape {
  const known = read.get(schema);
  if (known) return known;
  const shape = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape;
  read.set(schema, shape);
  return shape;
}

/** A choice of shapes, narrowed to those whose fixed fields (`kind`) are as in the data. */
const branches = (shape: Shape, data: unknown): Shape[] => {
  const inner = [...(shape.anyOf ?? []), ...(shape.oneOf ?? []), ...(shape.allOf ?? [])];
  if (inner.length === 0) return [shape];
  const fits = (each: Shape) =>
    Object.entries(each.properties ?? {}).every(([name, field]) => {
      return field.const === undefined || field.const === (data as Record<string, unknown> | null)?.[name];
    });
  return [shape, ...inner.filter(fits).flatMap((each) => branches(each, data))];
};

/** The names of the fields that may stand at a place of a file, for somebody who misspelt one. */
export function fieldsAt(schema: z.ZodType, data: unknown, path: Path): string[] {
  let shapes = branches(shapeOf(schema), data);
  path.forEach((key, index) => {
    const value = at(data, path.slice(0, index + 1));
    const below = shapes.flatMap(({ properties, additionalProperties, items, prefixItems }): Shape[] => {
      if (typeof key === 'number') return [prefixItems?.[key] ?? items ?? {}];
      const field = properties?.[key];
      if (field) return [field];
      return typeof additionalProperties === 'object' ? [additionalProperties] : [];
    });
    shapes = below.flatMap((shape) => branches(shape, value));
  });
  return [...new Set(shapes.flatMap(({ properties }) => Object.keys(properties ?? {})))];
}
