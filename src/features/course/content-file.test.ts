import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { type ContentFile, fileAt, globOf, pathOf, wordFieldsOf } from './content-file.ts';

const file = (pattern: string, schema: z.ZodType = z.unknown()): ContentFile => ({ pattern, schema });
const lesson = file('<lang>/modules/<module>/<lesson>.mdx');
const activity = file('<lang>/modules/<module>/activity.mdx');
const course = file('course.yaml');

describe('a file is what the closest pattern says', () => {
  test.each<[string, ContentFile | undefined]>([
    ['en/modules/first/price.mdx', lesson],
    ['en/modules/first/activity.mdx', activity],
    ['course.yaml', course],
    ['course-yaml', undefined],
    ['en/modules/first/deep/price.mdx', undefined],
  ])('%s', (path, expected) => {
    expect(fileAt(path, [lesson, activity, course])).toBe(expected);
  });
});

test('the path of one file of a sort', () => {
  expect(pathOf(lesson, 'ar', 'first', 'price')).toBe('ar/modules/first/price.mdx');
  expect(globOf(lesson)).toBe('*/modules/*/*.mdx');
});

test('words are texts; ids, choices, dates, addresses and figures are none', () => {
  const text = z.string().min(1);
  const id = z.string().regex(/^[a-z]+$/);
  const one = z.strictObject({ kind: z.literal('one'), id, text, ask: text.optional() });
  const two = z.strictObject({ kind: z.literal('two'), right: text, points: z.number(), size: z.enum(['s', 'l']) });
  const schema = z
    .strictObject({
      list: z.array(z.discriminatedUnion('kind', [one, two])),
      table: z.array(z.array(text)),
      byId: z.record(id, z.strictObject({ title: text, url: z.url() })),
      day: z.iso.date(),
      named: text.meta({ words: false }),
      reviewed: z.iso.date().meta({ words: true }),
      only: z.strictObject({ id }),
    })
    .refine(() => true);
  expect(wordFieldsOf(file('x', schema))).toEqual({
    list: { text: true, ask: true, right: true },
    table: true,
    byId: { '*': { title: true } },
    reviewed: true,
  });
});
