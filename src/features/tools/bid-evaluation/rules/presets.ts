import type { Translate } from '../../../../site/words.ts';
import type { BidCase } from '../case.ts';

/** Methods that are in use under a name of their own. */
export const presets = ['south-africa-80', 'south-africa-90', 'world-bank', 'margin'] as const;
export type Preset = (typeof presets)[number];

const unbroken = { places: 2, drawn: [] };

/**
 * 80 or 90 points for price, falling in step with the distance from the lowest, the rest for specific goals, which are
 * typed as points of 20 or 10 (Preferential Procurement Policy Framework Act 5 of 2000, section 2; Regulations of 2022).
 * The first points of each bid stay; what does not fit the new scale is held back and said.
 */
const southAfrican = (value: BidCase, priceWeight: number, t: Translate): BidCase => ({
  ...value,
  ...unbroken,
  formula: 'south-african',
  qualityBasis: 'scale',
  priceWeight,
  scale: 100 - priceWeight,
  margin: null,
  criteria: [{ name: t('bids.preset.goals'), weight: 100, passMark: null }],
  passMark: null,
  tieBreak: 'quality',
  bids: value.bids.map((bid) => ({
    ...bid,
    points: bid.points.slice(0, 1),
    votes: bid.votes.map((v) => v.slice(0, 1)),
  })),
});

/** The case under a preset. */
export function under(value: BidCase, preset: Preset, t: Translate): BidCase {
  switch (preset) {
    case 'south-africa-80':
      return southAfrican(value, 80, t);
    case 'south-africa-90':
      return southAfrican(value, 90, t);
    case 'world-bank':
      // Lowest over price and quality over the best; at least half for quality in most international tenders since
      // 1 March 2025 (World Bank, statement of 13 February 2025).
      return { ...value, ...unbroken, formula: 'lowest', qualityBasis: 'best', priceWeight: 50, margin: null };
    case 'margin':
      // Price alone, with a margin for those preferred; how much it is, and for whom, the tender has to say.
      return { ...value, ...unbroken, formula: 'lowest', qualityBasis: 'scale', priceWeight: 100 };
  }
}
