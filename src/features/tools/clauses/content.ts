import * as z from 'zod';
import { factId, id, text } from '../../course/schema.ts';
import { jurisdiction, risk, size, supplier } from './schema.ts';

/** What a proof is about. */
export const subject = z.enum(['product', 'labour', 'origin']);
export type Subject = z.infer<typeof subject>;

/** Where an entry applies; a filter left out does not limit it. */
const when = z
  .strictObject({
    categories: z.array(id).min(1).optional(),
    risks: z.array(risk).min(1).optional(),
    sizes: z.array(size).min(1).optional(),
    suppliers: z.array(supplier).min(1).optional(),
    jurisdictions: z.array(jurisdiction).min(1).optional(),
  })
  .default({});
export type When = z.infer<typeof when>;

const basis = { facts: z.array(factId).default([]), sources: z.array(id).default([]) };
/** 1 little to 4 much. */
const grade = z.literal([1, 2, 3, 4]);
const months = z.int().min(1).max(60);

/* content/<lang>/tools/clauses.yaml */

export const clausesSchema = z.strictObject({
  categories: z.array(z.strictObject({ id, title: text, subjects: z.array(subject).min(1), hotSpots: text })).min(1),
  risks: z.array(z.strictObject({ id: risk, title: text })).length(3),
  sizes: z.array(z.strictObject({ id: size, title: text, hint: text })).length(3),
  suppliers: z.array(z.strictObject({ id: supplier, title: text })).length(3),
  jurisdictions: z
    .array(z.strictObject({ id: jurisdiction, title: text, note: text, ask: text, sources: z.array(id).min(1) }))
    .length(4),
  /** Places in the tender documents, in their order. */
  places: z.array(z.strictObject({ id, title: text })).min(1),
  clauses: z
    .array(
      z.strictObject({
        id,
        title: text,
        place: id,
        text,
        why: text,
        when,
        ...basis,
        /** Wording where the law of a jurisdiction asks for another one. */
        variants: z.array(z.strictObject({ id, jurisdiction, text })).default([]),
        notes: z.array(z.strictObject({ id, jurisdiction, text, sources: z.array(id).min(1) })).default([]),
      }),
    )
    .min(1),
  subjects: z.array(z.strictObject({ id: subject, title: text })).length(3),
  proofs: z
    .array(
      z.strictObject({
        id,
        title: text,
        /** Proofs of one family share their weakness: two kinds of proof come from two families. */
        family: id,
        about: z.array(subject).min(1),
        cost: grade,
        robustness: grade,
        /** 4 is at once. */
        speed: grade,
        when,
        text,
        limit: text,
        ...basis,
      }),
    )
    .min(1),
  relief: z.array(z.strictObject({ id, text })).min(1),
  calendar: z
    .array(
      z.strictObject({
        id,
        /** Months after signature; without it, `beforeEnd` counts. */
        month: z.int().min(0).max(120).optional(),
        every: months.optional(),
        /** Months before the end of the contract. */
        beforeEnd: z.int().min(0).max(60).optional(),
        /** Stands in the calendar only beside this clause. */
        clause: id.optional(),
        when,
        text,
      }),
    )
    .min(1),
  /** Steps after a breach, the mildest first; `days` from the finding. */
  ladder: z.array(z.strictObject({ id, title: text, text, days: z.int().min(1).max(365).optional() })).min(2),
});
export type Clauses = z.infer<typeof clausesSchema>;
export type Proof = Clauses['proofs'][number];
