import * as z from 'zod';
import { id } from '../../course/schema.ts';
import { editsSchema } from '../sheet/schema.ts';

export const risk = z.enum(['low', 'medium', 'high']);
export type Risk = z.infer<typeof risk>;
export const size = z.enum(['small', 'medium', 'large']);
export type Size = z.infer<typeof size>;
export const supplier = z.enum(['sme', 'large', 'distributor']);
export const jurisdiction = z.enum(['generic', 'gpa', 'eu', 'bank']);
/** What the person says about the contract. */
export const contractSchema = z.strictObject({
  category: id,
  risk,
  size,
  supplier,
  jurisdiction,
  /** How long it runs, in months; null while it is open. */
  months: z.int().min(1).max(360).nullable(),
  /** The day of signature; empty while it is open. */
  start: z.union([z.literal(''), z.iso.date()]),
});
export type Contract = z.infer<typeof contractSchema>;

/** A saved case or a file: a contract, and what the person changed in the clauses proposed for it. */
export const schema = z.strictObject({ contract: contractSchema, edits: editsSchema });
export type ClausesCase = z.infer<typeof schema>;
