import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { mutantsOf } from './mutate.ts';

type Equivalent = { file: string; line: string; what: string; reason: string };
const equivalents = parse(readFileSync('src/scripts/mutants/equivalent.yaml', 'utf8')) as Equivalent[];

test.each(equivalents)('a fault that changes nothing is one that still can be made, with its reason: $line', (each) => {
  const code = readFileSync(each.file, 'utf8');
  const lines = code.split('\n').map((line) => line.trim());
  const faults = mutantsOf(code).filter(({ line, what }) => lines[line - 1] === each.line && what === each.what);
  expect(faults).toHaveLength(1);
  expect(each.reason.length).toBeGreaterThan(20);
});
