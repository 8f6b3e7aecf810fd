import * as z from 'zod';

/** A schema as data: what of JSON Schema the schemas of the content come to. */
export type JsonShape = {
  type?: string;
  const?: unknown;
  enum?: unknown[];
  pattern?: string;
  format?: string;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  default?: unknown;
  properties?: Record<string, JsonShape>;
  required?: string[];
  additionalProperties?: JsonShape | boolean;
  items?: JsonShape;
  prefixItems?: JsonShape[];
  anyOf?: JsonShape[];
  oneOf?: JsonShape[];
  allOf?: JsonShape[];
};

const made = new WeakMap<z.ZodType, JsonShape>();

/** The shape of what a schema reads; what JSON cannot say may be anything. */
export function shapeOf(schema: z.ZodType): JsonShape {
  const shape = made.get(schema) ?? (z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonShape);
  made.set(schema, shape);
  return shape;
}

/** The shapes it is made of, or one of which it is. */
export const innerShapes = ({ anyOf = [], oneOf = [], allOf = [] }: JsonShape): JsonShape[] => [
  ...anyOf,
  ...oneOf,
  ...allOf,
];
