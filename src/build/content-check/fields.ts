import type * as z from 'zod';
import { innerShapes, type JsonShape, shapeOf } from '../json-shape.ts';
import { at, type Path } from './problem.ts';

/** A choice of shapes, narrowed to those whose fixed fields (`kind`) are as in the data. */
const branches = (shape: JsonShape, data: unknown): JsonShape[] => {
  const inner = innerShapes(shape);
  if (inner.length === 0) return [shape];
  const fits = (each: JsonShape) =>
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
    const below = shapes.flatMap(({ properties, additionalProperties, items, prefixItems }): JsonShape[] => {
      if (typeof key === 'number') return [prefixItems?.[key] ?? items ?? {}];
      const field = properties?.[key];
      if (field) return [field];
      return typeof additionalProperties === 'object' ? [additionalProperties] : [];
    });
    shapes = below.flatMap((shape) => branches(shape, value));
  });
  return [...new Set(shapes.flatMap(({ properties }) => Object.keys(properties ?? {})))];
}
