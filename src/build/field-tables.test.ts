import { expect, test } from 'vitest';
import * as z from 'zod';
import { contentFiles } from './content-files.ts';
import { fieldTables } from './field-tables.ts';

test('an author finds every field of every file with its limits, as the check goes by them; `vitest -u` writes it anew', async () => {
  const head =
    '# The fields of the content\n\n`[]` is an entry of a list, `<id>` a name you give. What each is for: [README.md](README.md).\n\n';
  await expect(head + fieldTables(contentFiles)).toMatchFileSnapshot('../../content/FIELDS.md');
});

test('a field is shown with what it holds, how much of it, and whether it may be left out', () => {
  const schema = z.strictObject({
    title: z.string().max(80),
    minutes: z.int().min(1).max(240),
    sources: z.array(z.string()).min(1),
    steps: z
      .array(z.strictObject({ kind: z.enum(['a', 'b']), scored: z.boolean().default(true) }))
      .min(2)
      .max(5),
  });
  expect(fieldTables([{ pattern: 'x.yaml', schema }])).toBe(`### \`x.yaml\`

| field | holds |
| --- | --- |
| \`title\` | a text, at most 80 signs |
| \`minutes\` | a whole number, 1 to 240 |
| \`sources\` | a list that is not empty |
| \`steps\` | a list, 2 to 5 entries |
| \`steps[].kind\` | \`a\`, \`b\` |
| \`steps[].scored\` | \`true\` or \`false\`; may be left out |
`);
});
