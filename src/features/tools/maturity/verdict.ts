import { formatNumber, type Translate } from '../../../site/words.ts';
import { listed, namesOf } from '../frame/names.ts';
import type { Area } from './content.ts';
import { type AreaResult, assess, countAll, type KnownArea, knownAreas, lowest, unproved, workOrder } from './model.ts';
import type { MaturityCase } from './schema.ts';

/** What the profile says in words: a headline, and the sentences behind it. */
export type MaturityVerdict = { title: string; why: string[] };

/** More names than these make no headline: their number does. */
const mostNamed = 4;

/** An average as it is shown everywhere. */
export const meanText = (mean: number, lang: string, sign: Intl.NumberFormatOptions = {}): string =>
  formatNumber(mean, lang, { minimumFractionDigits: 1, maximumFractionDigits: 2, ...sign });

/** What the respondents are called: a name they gave, or a number. */
export const respondentNames = ({ respondents }: MaturityCase, t: Translate): string[] =>
  namesOf(
    respondents.map(({ name }) => name),
    (n) => t('maturity.unnamed', { n }),
  );

export function maturityVerdict(
  value: MaturityCase,
  areas: readonly Area[],
  t: Translate,
  lang: string,
): MaturityVerdict {
  const results = assess(areas, value.respondents);
  const gate = workOrder(results).filter((each) => each.gate);
  return {
    title: titleOf(results, gate, t, lang),
    why: [
      foundations(results, gate, t, lang),
      ...differences(value, results, t, lang),
      ...counted(value, areas, results, t),
    ].filter((sentence) => sentence !== ''),
  };
}

const named = (list: readonly AreaResult<Area>[], t: Translate, lang: string): string =>
  listed(
    list.map(({ area }) => t('maturity.named', { area: area.title })),
    lang,
  );

function titleOf(results: AreaResult<Area>[], gate: AreaResult<Area>[], t: Translate, lang: string): string {
  const known = knownAreas(results);
  const [one] = known;
  if (!one) return t('maturity.verdictNone');
  if (gate.length > 0) return t('maturity.verdictGate', { n: gate.length, areas: named(gate, t, lang) });
  const low = lowest(results);
  const mean = meanText(one.spread.mean, lang);
  if (known.length === 1) return t('maturity.verdictOne', { areas: named(known, t, lang), mean });
  if (low.length === 0) return t('maturity.verdictSame', { n: known.length, mean });
  if (low.length > mostNamed) return t('maturity.verdictMany', { n: low.length });
  return t('maturity.verdict', { n: low.length, areas: named(low, t, lang) });
}

/** What can be said of law, people and data: nothing good of one that nobody answered. */
function foundations(results: AreaResult<Area>[], gate: AreaResult<Area>[], t: Translate, lang: string): string {
  if (knownAreas(results).length === 0) return '';
  if (gate.length > 0) return t('maturity.whyGate');
  const dark = results.filter(({ area, spread }) => area.foundation && spread === null);
  return dark.length > 0 ? t('maturity.whyDark', { n: dark.length, areas: named(dark, t, lang) }) : t('maturity.why');
}

/** Where those who answered are furthest apart. */
function differences({ respondents }: MaturityCase, results: AreaResult<Area>[], t: Translate, lang: string): string[] {
  const given = respondents.filter(({ levels }) => Object.values(levels).some((level) => level !== 'na')).length;
  if (given < 2) return [];
  const shared = knownAreas(results).filter(({ voices }) => voices > 1);
  return [t('maturity.voices', { n: given }), shared.length > 0 ? apartText(shared, t, lang) : ''];
}

/** All areas that are as far apart as any are named, or none. */
function apartText(shared: KnownArea<Area>[], t: Translate, lang: string): string {
  const widest = Math.max(...shared.map(({ apart }) => apart));
  const furthest = shared.filter(({ apart }) => apart === widest);
  const [one] = furthest;
  if (widest === 0 || !one) return t('maturity.together');
  const n = furthest.length;
  if (n > mostNamed) return t('maturity.apartMany', { n });
  const [low, high] = [meanText(one.spread.low, lang), meanText(one.spread.high, lang)];
  return t('maturity.apart', { n, areas: named(furthest, t, lang), low, high });
}

function counted(value: MaturityCase, areas: readonly Area[], results: AreaResult<Area>[], t: Translate): string[] {
  const { answered, left, total } = countAll(results);
  const weak = unproved(areas, value.respondents).length;
  const carried = value.respondents.reduce((sum, each) => sum + each.carried.length, 0);
  return [
    t('maturity.answered', { n: answered, total }),
    left > 0 ? t('maturity.left', { n: left }) : '',
    weak > 0 ? t('maturity.unproved', { n: weak }) : '',
    carried > 0 ? t('maturity.carriedAll', { n: carried }) : '',
  ];
}
