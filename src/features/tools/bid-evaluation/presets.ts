import type { Translate } from '../../../site/words.ts';
import type { BidCase } from './case.ts';

/** Methods that are in use under a name of their own. */
export const presets = ['south-africa-80', 'south-africa-90'] as const;
export type Preset = (typeof presets)[number];

const priceWeight: Record<Preset, number> = { 'south-africa-80': 80, 'south-africa-90': 90 };

/**
 * The case under a preset: 80 or 90 points for price, the rest for specific goals, which are typed as points of 20 or
 * 10. The first points of each bid stay; what does not fit the new scale is held back and said.
 */
export const under = (value: BidCase, preset: Preset, t: Translate): BidCase => ({
  ...value,
  formula: 'south-african',
  priceWeight: priceWeight[preset],
  scale: 100 - priceWeight[preset],
  criteria: [{ name: t('bids.preset.goals'), weight: 100, passMark: null }],
  passMark: null,
  tieBreak: 'quality',
  drawn: null,
  bids: value.bids.map((bid) => ({ ...bid, points: [bid.points[0] ?? null] })),
});
