import * as z from 'zod';
import { id, text } from '../../../course/schema.ts';
import { type Asked, questionBase } from '../../base.ts';
import { unique } from '../unique.ts';
import { bounds } from './shape.ts';

/** The inks of a drawing, as content/README.md explains them. A drawing names no colour. */
const ink = z.enum(['f-price', 'f-run', 'f-keep', 'f-end', 'f-others', 'f-paper', 'f-line', 'f-rule', 'f-water']);
const letters = z.enum(['f-t', 'f-s', 'f-b', 'f-h', 'f-on']);
const side = z.number().positive();

const drawing = z.strictObject({
  /** SVG path data. */
  d: z
    .string()
    .regex(/^[Mm][MmLlHhVvCcSsQqTtAaZz\d\s,.+-]*$/, 'SVG path data such as "M10 10H350", beginning with M')
    .max(4000),
  class: ink,
});

/** A word in the drawing. It has an id, so that a translation can give its own. */
const label = z.strictObject({
  id,
  text,
  x: z.number(),
  y: z.number(),
  class: letters.default('f-t'),
  anchor: z.enum(['start', 'middle', 'end']).default('start'),
});

const region = z
  .strictObject({
    id,
    label: text,
    /** One of the three says where it is, in the units of the drawing. */
    rect: z.tuple([z.number(), z.number(), side, side]).optional(),
    circle: z.tuple([z.number(), z.number(), side]).optional(),
    polygon: z.array(z.number()).min(6).optional(),
    key: z.boolean().default(false),
    feedback: text,
  })
  .refine(({ rect, circle, polygon }) => [rect, circle, polygon].filter((each) => each !== undefined).length === 1, {
    error: 'one of "rect: [x, y, width, height]", "circle: [x, y, radius]" and "polygon: [x, y, x, y, …]"',
  })
  .refine(({ polygon }) => !polygon || polygon.length % 2 === 0, {
    path: ['polygon'],
    error: 'an even number of figures: x and y of each corner',
  });

export const hotspotSchema = z
  .strictObject({
    ...questionBase,
    kind: z.literal('hotspot'),
    figure: z.strictObject({
      /** Width and height of the drawing; 360 wide reads well on a phone. */
      size: z.tuple([side, side]),
      /** What the drawing shows, for somebody who cannot see it; it does not give the answer away. */
      alt: text,
      drawing: z.array(drawing).max(80).default([]),
      labels: z.array(label).max(40).default([]),
    }),
    regions: z.array(region).min(2).max(8),
  })
  .refine(({ regions }) => regions.filter(({ key }) => key).length === 1, {
    path: ['regions'],
    error: 'exactly one region with "key: true"',
  })
  .refine(({ regions }) => unique(regions.map((each) => each.id)), {
    path: ['regions'],
    error: 'regions with ids that differ',
  })
  .superRefine(({ figure, regions }, context) => {
    regions.forEach((each, index) => {
      const { left, top, right, bottom } = bounds(each);
      if (left >= 0 && top >= 0 && right <= figure.size[0] && bottom <= figure.size[1]) return;
      context.addIssue({ code: 'custom', path: ['regions', index], message: 'a region inside the drawing' });
    });
  });

export type Hotspot = Asked<z.infer<typeof hotspotSchema>>;
export type Region = Hotspot['regions'][number];
