import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Params, Translate } from '../../../site/words.ts';
import { answersTo } from './answers.test-data.ts';
import { maturitySchema } from './content.ts';
import { maturityVerdict, meanText, respondentNames } from './verdict.ts';

const words = maturitySchema.parse(parse(readFileSync('content/en/tools/maturity.yaml', 'utf8')));
// A verdict asks whether there is evidence, not what it says.
const { anyCase, areas, caseOf, everywhere, leveled } = answersTo(words, fc.constantFrom('', 'seen'));

/** Every sentence as its key and what is filled in. */
const t: Translate = (key: string, params: Params = {}) =>
  [key.replace(/^maturity\./, ''), ...Object.entries(params).map(([name, value]) => `${name}=${value}`)].join(' ');
const said = (...respondents: ReturnType<typeof leveled>[]) => maturityVerdict(caseOf(...respondents), areas, t, 'en');
const areaNamed = (title: string) => `named area=${title}`;

test.each([
  ['nothing', {}, 'verdictNone'],
  ['nothing that applies', everywhere('na'), 'verdictNone'],
  ['one area', { law: 2 }, 'verdictOne areas=named area=Law and procedures mean=2.0'],
  ['the same everywhere', everywhere(2), 'verdictSame n=8 mean=2.0'],
  [
    'one area lower',
    { ...everywhere(2), markets: 1 },
    'verdict n=1 areas=named area=Markets, small firms and dialogue',
  ],
  ['five areas lower', { ...everywhere(1), law: 2, people: 2, data: 2 }, 'verdictMany n=5'],
  ['no data', { ...everywhere(0), law: 1, people: 1 }, 'verdictGate n=1 areas=named area=Data and results'],
])('the headline where %s is answered', (_, byArea, title) => {
  expect(said(leveled(byArea as Record<string, number>)).title).toBe(title);
});

test('nothing good is said of a foundation that nobody answered, or that does not apply', () => {
  expect(said(leveled({ ...everywhere(2), people: 'na' })).why[0]).toBe(
    'whyDark n=1 areas=named area=People and skills',
  );
  expect(said(leveled(everywhere(2))).why[0]).toBe('why');
  expect(said(leveled({ ...everywhere(2), data: 0 })).why[0]).toBe('whyGate');
});

test('where respondents are furthest apart is said with from where to where, and only of those who answered', () => {
  const wide = said(leveled({ ...everywhere(2), policy: 1 }), leveled({ ...everywhere(2), policy: 4 }));
  expect(wide.why.slice(1, 3)).toEqual([
    'voices n=2',
    'apart n=1 areas=named area=Policy and commitment low=1.0 high=4.0',
  ]);
  const ties = (...ids: string[]) =>
    said(leveled({ ...everywhere(2), ...Object.fromEntries(ids.map((id) => [id, 0])) }), leveled(everywhere(2))).why[2];
  expect(ties('law', 'data')).toMatch(
    /^apart n=2 areas=named area=Law and procedures and named area=Data and results /,
  );
  expect(ties('law', 'data', 'policy', 'people')).toMatch(/^apart n=4 /);
  expect(ties('law', 'data', 'policy', 'people', 'planning')).toBe('apartMany n=5');
  expect(said(leveled(everywhere(2)), leveled(everywhere(2))).why.slice(1, 3)).toEqual(['voices n=2', 'together']);
  expect(said(leveled({ law: 2 }), leveled({ data: 2 })).why.join(' ')).not.toMatch(/apart|together/);
  expect(said(leveled(everywhere(2)), leveled({}), leveled({ law: 'na' })).why.join(' ')).not.toContain('voices');
});

test('what was left out, is not proved, or was answered as a part is counted', () => {
  const who = { ...leveled({ ...everywhere(1), law: 'na', data: 2 }), carried: ['policy-1a'] };
  expect(said(who).why.slice(1)).toEqual(['answered n=49 total=56', 'left n=7', 'unproved n=8', 'carriedAll n=1']);
});

test('respondents are called by their names, numbered where they have none or share one', () => {
  expect(respondentNames(caseOf(leveled({}, 'Ada'), leveled({}), leveled({}, 'Ada')), t)).toEqual([
    'Ada (1)',
    'unnamed n=2',
    'Ada (3)',
  ]);
});

/** What the answers themselves say, worked out without the model. */
function plainly(value: ReturnType<typeof caseOf>) {
  const mean = (list: number[]) => list.reduce((sum, each) => sum + each, 0) / list.length;
  return areas.map(({ id, title, foundation, statements }) => {
    const means = value.respondents
      .map(({ levels }) => statements.map((each) => levels[each.id]).filter((each) => typeof each === 'number'))
      .filter((levels) => levels.length > 0)
      .map(mean);
    return { id, title, foundation, means, mean: means.length > 0 ? Number(mean(means).toFixed(6)) : null };
  });
}

test('every headline and reason is true of the answers', () => {
  fc.assert(
    fc.property(anyCase, (value) => {
      const { title, why } = maturityVerdict(value, areas, t, 'en');
      const truth = plainly(value);
      const known = truth.filter((each): each is typeof each & { mean: number } => each.mean !== null);
      const isNamed = (area: { title: string }) => title.includes(areaNamed(area.title));
      const [named, others] = [known.filter(isNamed), known.filter((each) => !isNamed(each))];
      // An average to two places is what is shown, so it is what is compared.
      const close = 0.0051;
      switch (title.split(' ')[0]) {
        case 'verdictNone':
          expect(known).toEqual([]);
          break;
        case 'verdictGate':
          for (const each of named) expect(each.foundation && each.mean < 1).toBe(true);
          for (const each of others) expect(each.foundation && each.mean < 1 - close).toBe(false);
          break;
        case 'verdictOne':
          expect(known).toHaveLength(1);
          expect(title).toContain(`mean=${meanText(known[0]?.mean ?? -1, 'en')}`);
          break;
        case 'verdictSame':
          for (const { mean } of known) expect(Math.abs(mean - (known[0]?.mean ?? 0))).toBeLessThanOrEqual(2 * close);
          break;
        case 'verdict':
          expect(named.length).toBeGreaterThan(0);
          for (const each of named) for (const other of others) expect(other.mean).toBeGreaterThan(each.mean - close);
          break;
        default:
          expect(title).toMatch(/^verdictMany n=[5-8]$/);
      }
      const reasons = why.join('\n');
      const weak = known.some(({ foundation, mean }) => foundation && mean < 1 - close);
      if (/^why$/m.test(reasons)) {
        expect(weak).toBe(false);
        expect(truth.filter(({ foundation, mean }) => foundation && mean === null)).toEqual([]);
      }
      if (weak) expect(reasons).toContain('whyGate');
      const range = ({ means }: (typeof truth)[number]) => Math.max(...means) - Math.min(...means);
      const shared = truth.filter(({ means }) => means.length > 1);
      const apart = shared.filter((each) => (/^apart .*$/m.exec(reasons)?.[0] ?? '').includes(areaNamed(each.title)));
      for (const each of apart) {
        expect(range(each)).toBeGreaterThan(0);
        for (const other of shared) expect(range(other)).toBeLessThanOrEqual(range(each) + 2 * close);
      }
      const [one] = apart;
      if (apart.length === 1 && one) {
        expect(reasons).toContain(
          `low=${meanText(Math.min(...one.means), 'en')} high=${meanText(Math.max(...one.means), 'en')}`,
        );
      }
      if (apart.length === 0 && !reasons.includes('apartMany')) {
        for (const each of shared) expect(range(each)).toBeLessThanOrEqual(2 * close);
      }
    }),
    { numRuns: 10_000 },
  );
});
